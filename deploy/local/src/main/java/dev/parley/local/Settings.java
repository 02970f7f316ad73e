package dev.parley.local;

import dev.parley.local.process.Ports;
import dev.parley.local.process.StackFailure;
import dev.parley.local.service.Service;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Ports and folders of the stack's parts. Each setting comes from a flag ({@code --gateway-port=9080}), else from the
 * environment ({@code PARLEY_GATEWAY_PORT}), else from its default.
 */
public final class Settings {

    private static final String MANAGEMENT = "-management";
    private static final int MANAGEMENT_ABOVE = 10;

    /** Default port of each component. */
    static final Map<String, Integer> PORTS = new TreeMap<>(Map.ofEntries(
            Map.entry("gateway", 8080),
            Map.entry("invite", 8081),
            Map.entry("scheduling", 8082),
            Map.entry("meeting", 8083),
            Map.entry("verification", 8084),
            Map.entry("notification", 8085),
            Map.entry("keycloak", 8180),
            Map.entry("inbox", 8025),
            Map.entry("smtp", 1025),
            Map.entry("postgresql", 15432),
            Map.entry("kafka", 19092),
            Map.entry("kafka-controller", 19093),
            Map.entry("turn", 3478)));

    private final Map<String, String> flags;
    private final Map<String, String> environment;

    private Settings(Map<String, String> flags, Map<String, String> environment) {
        this.flags = flags;
        this.environment = environment;
    }

    /** The settings of a person's command line. */
    public static Settings of(Map<String, String> flags, Map<String, String> environment) {
        return new Settings(Map.copyOf(flags), Map.copyOf(environment));
    }

    /** The settings of a temporary stack: free ports, nothing from flags or environment. */
    public static Settings throwAway(int meetingReplicas, int gatewayReplicas) {
        Map<String, String> flags = new HashMap<>();
        PORTS.keySet().forEach(component -> flags.put(component + "-port", "" + Ports.free()));
        managements().forEach(component -> flags.put(component + "-port", "" + Ports.free()));
        replicated(meetingReplicas, gatewayReplicas).forEach((component, replicas) -> {
            for (int replica = 2; replica <= replicas; replica++) {
                flags.put(component + "-" + replica + "-port", "" + Ports.free());
            }
        });
        flags.put("meeting-replicas", "" + meetingReplicas);
        flags.put("gateway-replicas", "" + gatewayReplicas);
        return new Settings(flags, Map.of());
    }

    /** The number of replicas of each port that several processes can have. */
    private static Map<String, Integer> replicated(int meetingReplicas, int gatewayReplicas) {
        return Map.of(
                "meeting",
                meetingReplicas,
                management("meeting"),
                meetingReplicas,
                "gateway",
                gatewayReplicas,
                management("gateway"),
                gatewayReplicas);
    }

    /** Each service has a port for health and metrics, which the public cannot reach. */
    static String management(String service) {
        return service + MANAGEMENT;
    }

    private static Stream<String> managements() {
        return Arrays.stream(Service.values()).map(service -> management(service.title()));
    }

    /** That of a service's management is 10 above the service's by default. */
    public int port(String component) {
        return number(
                component + "-port",
                component.endsWith(MANAGEMENT)
                        ? port(component.substring(0, component.length() - MANAGEMENT.length())) + MANAGEMENT_ABOVE
                        : PORTS.get(component));
    }

    /** The port of one replica, counted from 1. Each further replica's port is 1000 higher by default. */
    public int port(String component, int replica) {
        return replica == 1
                ? port(component)
                : number(component + "-" + replica + "-port", port(component) + 1000 * (replica - 1));
    }

    public int meetingReplicas() {
        return number("meeting-replicas", 1);
    }

    public int gatewayReplicas() {
        return number("gateway-replicas", 1);
    }

    /** The folder of data, logs and secrets. */
    public Path data(Path repository) {
        return repository.resolve(text("data", ".local")).toAbsolutePath().normalize();
    }

    /** Settings of PostgreSQL that override those of the stack, each as {@code name=value}. */
    public List<String> postgresqlSettings() {
        String given = text("postgresql-settings", "");
        return given.isBlank() ? List.of() : List.of(given.strip().split("\\s*,\\s*"));
    }

    public String publicUrl() {
        return text("public-url", "http://localhost:" + port("gateway"));
    }

    /** Whether the first start of a new build of a service prepares its class data. Later starts are then faster. */
    public boolean training() {
        return !text("training", "on").equals("off");
    }

    public boolean demo() {
        return !text("demo", "on").equals("off");
    }

    /** Services that somebody runs by hand, for example in an IDE, at the port that the stack would give them. */
    public Set<String> without() {
        return Set.of(text("without", "").split(","));
    }

    /** Every TCP port of the stack, by component. */
    public Map<String, Integer> ports(boolean withTurn) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        Stream.concat(PORTS.keySet().stream(), managements())
                .filter(name -> withTurn || !name.equals("turn"))
                .filter(name -> without().stream().noneMatch(by -> name.equals(by) || name.equals(management(by))))
                .forEach(name -> ports.put(name, port(name)));
        replicated(meetingReplicas(), gatewayReplicas()).forEach((component, replicas) -> {
            for (int replica = 2; replica <= replicas; replica++) {
                ports.put(component + "-" + replica, port(component, replica));
            }
        });
        return ports;
    }

    /** The environment variable for a component's port. */
    public static String portVariable(String component) {
        return variable(component + "-port");
    }

    private int number(String name, int otherwise) {
        String text = text(name, "" + otherwise);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StackFailure(variable(name) + " must be a number, but is '" + text + "'.", e);
        }
    }

    private String text(String name, String otherwise) {
        return flags.getOrDefault(name, environment.getOrDefault(variable(name), otherwise));
    }

    private static String variable(String name) {
        return "PARLEY_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
