package dev.parley.local.service;

import dev.parley.local.demo.DemoData;
import dev.parley.local.infra.Database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The environment variables of the services in one stack. */
public record ServiceEnvironment(
        String publicUrl,
        String kafkaBootstrap,
        String issuer,
        String gatewaySecret,
        String schedulingSecret,
        String verificationSecret,
        String sessionSecret,
        String installationSecret,
        int smtpPort,
        String turnUrls,
        String turnSecret,
        String filesFolder,
        Map<Service, List<Integer>> ports,
        Map<Service, List<Integer>> managementPorts,
        Optional<String> testClock) {

    /** The variables of one replica that listens on the port. */
    public Map<String, String> of(Service service, int port, Optional<Database> database) {
        Map<String, String> variables = new HashMap<>();
        variables.put("MALLOC_ARENA_MAX", "2"); // glibc would keep one arena per thread
        // each connection is a PostgreSQL process with its own caches
        variables.put("QUARKUS_DATASOURCE_JDBC_IDLE_REMOVAL_INTERVAL", "10S");
        variables.put("QUARKUS_THREAD_POOL_KEEP_ALIVE_TIME", "5S"); // each worker thread has a stack
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort(service, port)));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", kafkaBootstrap);
        variables.put("PARLEY_PUBLIC_URL", publicUrl);
        variables.put("PARLEY_OIDC_ISSUER", issuer);
        variables.put("PARLEY_OIDC_SERVER_URL", issuer);
        variables.put("PARLEY_SECRET", installationSecret);
        testClock.ifPresent(file -> variables.put("PARLEY_TEST_CLOCK", file));
        database.ifPresent(own -> variables.putAll(databaseVariables(own)));
        variables.putAll(ownVariables(service));
        return variables;
    }

    /** The port of health and metrics, which the public cannot reach, of the replica that listens on the port. */
    int managementPort(Service service, int port) {
        return managementPorts.get(service).get(ports.get(service).indexOf(port));
    }

    private static Map<String, String> databaseVariables(Database database) {
        return Map.of(
                "PARLEY_DB_URL", database.url(),
                "PARLEY_DB_APP_USERNAME", database.appUsername(),
                "PARLEY_DB_APP_PASSWORD", database.appPassword(),
                "PARLEY_DB_OWNER_USERNAME", database.ownerUsername(),
                "PARLEY_DB_OWNER_PASSWORD", database.ownerPassword());
    }

    private Map<String, String> ownVariables(Service service) {
        return switch (service) {
            case GATEWAY ->
                Map.of(
                        "PARLEY_OIDC_GATEWAY_SECRET", gatewaySecret,
                        "PARLEY_SESSION_SECRET", sessionSecret,
                        "PARLEY_UPSTREAM_SCHEDULING", addresses(Service.SCHEDULING),
                        "PARLEY_UPSTREAM_MEETING", addresses(Service.MEETING),
                        "PARLEY_UPSTREAM_INVITE", addresses(Service.INVITE),
                        "PARLEY_UPSTREAM_VERIFICATION", addresses(Service.VERIFICATION),
                        "PARLEY_UPSTREAM_NOTIFICATION", addresses(Service.NOTIFICATION));
            case SCHEDULING -> Map.of("PARLEY_OIDC_SCHEDULING_SECRET", schedulingSecret);
            case NOTIFICATION ->
                Map.of(
                        "PARLEY_SMTP_HOST", "127.0.0.1",
                        "PARLEY_SMTP_PORT", Integer.toString(smtpPort),
                        "PARLEY_SMTP_TLS", "disabled",
                        "PARLEY_MAIL_FROM", "Parley <interviews@parley.example>",
                        "PARLEY_SMS_PROVIDER", "local");
            case MEETING ->
                Map.of(
                        "PARLEY_TURN_URLS", turnUrls,
                        "PARLEY_TURN_SECRET", turnSecret,
                        "PARLEY_STORAGE_FOLDER", filesFolder + "/meeting");
            case VERIFICATION ->
                Map.of(
                        "PARLEY_OIDC_VERIFICATION_SECRET",
                        verificationSecret,
                        "PARLEY_VERIFICATION_COMPANY_NAME",
                        DemoData.COMPANY,
                        "PARLEY_STORAGE_FOLDER",
                        filesFolder + "/verification");
            case INVITE -> Map.of();
        };
    }

    private String addresses(Service service) {
        return ports.get(service).stream()
                .map(port -> "http://127.0.0.1:" + port)
                .collect(Collectors.joining(","));
    }
}
