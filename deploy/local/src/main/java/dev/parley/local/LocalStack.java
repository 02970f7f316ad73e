package dev.parley.local;

import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.infra.Database;
import dev.parley.local.keycloak.Keycloak;
import dev.parley.local.process.Child;
import dev.parley.local.process.Children;
import dev.parley.local.service.Service;
import dev.parley.local.service.ServiceEnvironment;
import dev.parley.local.service.Services;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The whole running suite. {@code run} starts it for people, and end-to-end tests run on it. */
public final class LocalStack implements AutoCloseable {

    private final LocalStackBuilder options;
    private final Prepared prepared;
    private final Settings settings;
    private final Path folder;
    private final Children children;
    private final Infrastructure infrastructure;
    private final Map<Service, Database> databases = new EnumMap<>(Service.class);
    private Services services;

    LocalStack(LocalStackBuilder options, Prepared prepared, Settings settings, Path folder) {
        this.options = options;
        this.prepared = prepared;
        this.settings = settings;
        this.folder = folder;
        this.children = new Children();
        this.infrastructure = new Infrastructure(
                prepared,
                children,
                settings,
                folder,
                options.throwAway(),
                EnumSet.allOf(Infrastructure.Part.class),
                options.progress());
    }

    /** Builds a temporary stack: free ports, data in memory, nothing kept. */
    public static LocalStackBuilder builder() {
        return new LocalStackBuilder();
    }

    /** Starts everything. If something fails, all processes are stopped. */
    LocalStack start() {
        try {
            infrastructure.startCore();
            for (Service service : Service.values()) {
                databases.put(service, infrastructure.database(service.database()));
            }
            options.beforeServices().accept(this);
            Set<Service> started = EnumSet.allOf(Service.class);
            started.removeIf(service -> settings.without().contains(service.title()));
            services = new Services(
                    prepared,
                    children,
                    environment(),
                    started,
                    databases,
                    folder.resolve("logs"),
                    options.extraJar(),
                    options.progress());
            Together together = new Together();
            together.run(() -> {
                infrastructure.startKeycloak();
                if (started.contains(Service.GATEWAY)) {
                    startService(Service.GATEWAY);
                }
            });
            for (Service service : started) {
                if (service != Service.GATEWAY) {
                    together.run(() -> startService(service));
                }
            }
            together.await();
            return this;
        } catch (RuntimeException e) {
            children.close();
            throw e;
        }
    }

    /** The public URL, such as {@code http://localhost:8080}. */
    public String publicUrl() {
        return settings.publicUrl();
    }

    public String keycloakUrl() {
        return infrastructure.keycloak().url();
    }

    /** The token issuer: the realm's URL. */
    public String issuer() {
        return infrastructure.keycloak().issuer();
    }

    /** The inbox's web page. Its REST API is below {@code /email}. */
    public String mailUrl() {
        return infrastructure.inbox().url();
    }

    public String kafkaBootstrap() {
        return infrastructure.kafkaBootstrap();
    }

    /** The database of a service, with its logins. */
    public Database database(String service) {
        return databases.get(Service.of(service));
    }

    /** The address of one replica, without the gateway. Replicas are counted from 1. */
    public String serviceUrl(String service, int replica) {
        return services.url(Service.of(service), replica);
    }

    public void stopService(String service, int replica) {
        services.stop(Service.of(service), replica);
    }

    public void kill9(String service, int replica) {
        services.kill(Service.of(service), replica);
    }

    /** Starts a stopped or killed replica again, and waits until it is ready. */
    public void startService(String service, int replica) {
        services.start(Service.of(service), replica);
    }

    public void restart(String service, int replica) {
        stopService(service, replica);
        startService(service, replica);
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path folder() {
        return folder;
    }

    /** The listener is called when a component ends unexpectedly. */
    void onUnexpectedEnd(Consumer<Child> listener) {
        children.onUnexpectedEnd(listener);
    }

    @Override
    public void close() {
        children.close();
        if (options.throwAway()) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                System.err.println("The folder " + folder + " could not be deleted: " + e);
            }
        }
    }

    private void startService(Service service) {
        if (options.training()) {
            services.train(service);
        }
        Together together = new Together();
        for (int replica = 1; replica <= replicas(service); replica++) {
            int number = replica;
            together.run(() -> services.start(service, number));
        }
        together.await();
    }

    private int replicas(Service service) {
        return switch (service) {
            case MEETING -> settings.meetingReplicas();
            case GATEWAY -> settings.gatewayReplicas();
            default -> 1;
        };
    }

    private ServiceEnvironment environment() {
        StackSecrets secrets = infrastructure.secrets();
        return new ServiceEnvironment(
                settings.publicUrl(),
                infrastructure.kafkaBootstrap(),
                infrastructure.keycloak().issuer(),
                Keycloak.GATEWAY_SECRET,
                Keycloak.SCHEDULING_SECRET,
                Keycloak.VERIFICATION_SECRET,
                secrets.get("session"),
                secrets.base64("installation"),
                infrastructure.inbox().smtpPort(),
                infrastructure.turnUrls(),
                secrets.get("turn"),
                folder.resolve("files").toAbsolutePath().toString(),
                ports(Service::title),
                ports(service -> Settings.management(service.title())),
                options.testClock().map(Path::toString));
    }

    /** The ports of every replica, by the name that a service's port has in the settings. */
    private Map<Service, List<Integer>> ports(Function<Service, String> name) {
        Map<Service, List<Integer>> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(
                    service,
                    IntStream.rangeClosed(1, replicas(service))
                            .mapToObj(replica -> settings.port(name.apply(service), replica))
                            .toList());
        }
        return ports;
    }
}
