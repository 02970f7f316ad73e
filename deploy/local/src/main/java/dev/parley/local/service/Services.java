package dev.parley.local.service;

import dev.parley.local.cache.Prepared;
import dev.parley.local.infra.Database;
import dev.parley.local.process.Child;
import dev.parley.local.process.Children;
import dev.parley.local.process.Http;
import dev.parley.local.process.Os;
import dev.parley.local.process.Progress;
import dev.parley.local.process.Signal;
import dev.parley.local.process.StackFailure;
import dev.parley.local.process.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The running services of a stack, by name and replica, counted from 1. */
public final class Services {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Prepared prepared;
    private final Children children;
    private final ServiceEnvironment environment;
    private final Set<Service> services;
    private final Map<Service, Database> databases;
    private final Path logs;
    private final Optional<Path> extraJar;
    private final Progress progress;
    private final Map<String, Child> running = new ConcurrentHashMap<>();
    private final Map<Service, App> apps = new ConcurrentHashMap<>();
    private CommonClasses common;

    public Services(
            Prepared prepared,
            Children children,
            ServiceEnvironment environment,
            Set<Service> services,
            Map<Service, Database> databases,
            Path logs,
            Optional<Path> extraJar,
            Progress progress) {
        this.prepared = prepared;
        this.children = children;
        this.environment = environment;
        this.services = services;
        this.databases = databases;
        this.logs = logs;
        this.extraJar = extraJar;
        this.progress = progress;
    }

    /** Starts one replica and waits until it is ready. */
    public void start(Service service, int replica) {
        progress.timed(label(service, replica), () -> {
            launch(service, replica, name(service, replica), app(service).command(common(service), extraJar));
        });
    }

    /** Runs a service once so that it writes its class data. Later starts are several times faster. */
    public void train(Service service) {
        App app = app(service);
        Optional<CommonClasses> common = common(service);
        Path classData = app.classData(common);
        if (Files.exists(classData)) {
            return;
        }
        progress.timed(label(service, 1) + ", first start of this build", () -> {
            common.ifPresent(shared -> shared.train(list -> trainingRun(service, app.listingCommand(shared, list))));
            Path half = classData.resolveSibling("classes.part");
            trainingRun(service, app.trainingCommand(common, half));
            keep(half, classData);
        });
    }

    private void trainingRun(Service service, List<String> command) {
        Child trainee = launch(service, 1, service.title() + "-training", command);
        children.stop(trainee, Duration.ofMinutes(2));
    }

    public void stop(Service service, int replica) {
        children.stop(take(service, replica), Duration.ofSeconds(30));
    }

    /** Kills a replica without warning, like a crash of its machine. */
    public void kill(Service service, int replica) {
        children.kill(take(service, replica));
    }

    public String url(Service service, int replica) {
        return "http://127.0.0.1:" + environment.ports().get(service).get(replica - 1);
    }

    private Child launch(Service service, int replica, String name, List<String> command) {
        int port = environment.ports().get(service).get(replica - 1);
        Map<String, String> variables = environment.of(service, port, Optional.ofNullable(databases.get(service)));
        Children.Start how = new Children.Start(
                app(service).folder(), variables, logs.resolve(name + ".log"), Os.dyingWithParent("TERM", command));
        Child child = children.start(Stage.SERVICE, label(service, replica), Signal.TERM, how);
        running.put(name(service, replica), child);
        String health = "http://127.0.0.1:" + environment.managementPort(service, port) + "/q/health/ready";
        return child.awaitReady(PATIENCE, () -> Http.ok(health));
    }

    private Child take(Service service, int replica) {
        Child child = running.remove(name(service, replica));
        if (child == null) {
            throw new IllegalStateException(name(service, replica) + " is not running");
        }
        return child;
    }

    /** The gateway does not use the common classes, because it shares too few of them. */
    private Optional<CommonClasses> common(Service service) {
        return service == Service.GATEWAY ? Optional.empty() : Optional.of(common());
    }

    private synchronized CommonClasses common() {
        if (common == null) {
            common = CommonClasses.of(
                    prepared.cache(),
                    services.stream()
                            .filter(service -> service != Service.GATEWAY)
                            .map(this::app)
                            .toList());
        }
        return common;
    }

    private App app(Service service) {
        return apps.computeIfAbsent(service, wanted -> App.of(prepared, wanted));
    }

    private static void keep(Path half, Path classData) {
        try {
            if (Files.exists(half)) {
                Files.move(half, classData, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StackFailure("The class data " + classData + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static String name(Service service, int replica) {
        return replica == 1 ? service.title() : service.title() + "-" + replica;
    }

    private static String label(Service service, int replica) {
        String title = service.title().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + service.title().substring(1);
        return replica == 1 ? title : title + " (replica " + replica + ")";
    }
}
