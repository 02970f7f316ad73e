package dev.parley.local;

import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.cache.Repository;
import dev.parley.local.process.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** How a {@link LocalStack} is wanted. */
public final class LocalStackBuilder {

    private int meetingReplicas = 1;
    private int gatewayReplicas = 1;
    private Optional<Path> testClock = Optional.empty();
    private Optional<Path> extraJar = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private Settings settings;
    private boolean throwAway = true;
    private boolean training;
    private Progress progress = text -> {};
    private Consumer<LocalStack> beforeServices = stack -> {};

    LocalStackBuilder() {}

    public LocalStackBuilder meetingReplicas(int replicas) {
        this.meetingReplicas = replicas;
        return this;
    }

    /** Replicas of the gateway; the public URL is the first one's. */
    public LocalStackBuilder gatewayReplicas(int replicas) {
        this.gatewayReplicas = replicas;
        return this;
    }

    /** Lets the services run on the clock whose offset stands in the file; the jar brings that clock. */
    public LocalStackBuilder testClock(Path offsetFile, Path jar) {
        this.testClock = Optional.of(offsetFile);
        this.extraJar = Optional.of(jar);
        return this;
    }

    /** Prepares class data of services that have none yet, which costs now and saves at later starts. */
    public LocalStackBuilder training(boolean wanted) {
        this.training = wanted;
        return this;
    }

    public LocalStackBuilder progress(Progress listener) {
        this.progress = listener;
        return this;
    }

    /** Begins with the secrets and files of the folder, which is deleted in the end as for any stack of tests. */
    public LocalStackBuilder startingFrom(Path data) {
        this.folder = Optional.of(data);
        return this;
    }

    /** Work for the time when the databases are there, still empty, and no service has started. */
    public LocalStackBuilder beforeServices(Consumer<LocalStack> work) {
        this.beforeServices = work;
        return this;
    }

    /** Makes it a stack that keeps its data in the folder and listens where the settings say. */
    LocalStackBuilder lasting(Settings wanted, Path data) {
        this.settings = wanted;
        this.folder = Optional.of(data);
        this.throwAway = false;
        return this;
    }

    public LocalStack start() {
        return build().start();
    }

    LocalStack build() {
        try {
            Settings used = throwAway ? Settings.throwAway(meetingReplicas, gatewayReplicas) : settings;
            Path data = folder.isPresent() ? folder.get() : Folders.temporary();
            return new LocalStack(this, new Prepared(Repository.find()), used, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> testClock() {
        return testClock;
    }

    Optional<Path> extraJar() {
        return extraJar;
    }

    boolean throwAway() {
        return throwAway;
    }

    Consumer<LocalStack> beforeServices() {
        return beforeServices;
    }

    boolean training() {
        return training;
    }

    Progress progress() {
        return progress;
    }
}
