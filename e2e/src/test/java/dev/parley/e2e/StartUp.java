package dev.parley.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the launcher said of a start. */
record StartUp(double allSeconds, Map<String, Double> seconds, String components) {

    private static final Pattern COMPONENT = Pattern.compile("^  (\\S.*?)\\s{2,}([\\d.]+) s$");
    private static final Pattern ALL = Pattern.compile("all ready after (\\d+) ms");
    private static final Set<String> SERVICES = Set.of("Invite", "Scheduling", "Meeting", "Notification");

    static StartUp read(Path log) throws IOException {
        Map<String, Double> seconds = new TreeMap<>();
        double all = 0;
        List<String> lines = Files.readAllLines(log);
        for (String line : lines) {
            Matcher component = COMPONENT.matcher(line);
            if (component.matches()) {
                seconds.put(component.group(1), Double.valueOf(component.group(2)));
            }
            Matcher ready = ALL.matcher(line);
            if (ready.find()) {
                all = Long.parseLong(ready.group(1)) / 1000.0;
            }
        }
        List<String> table = lines.stream().filter(COMPONENT.asPredicate()).toList();
        return new StartUp(all, seconds, String.join("\n", table));
    }

    /** The slowest service, or the gateway, which follows Keycloak. */
    double servicesSeconds() {
        double slowest = SERVICES.stream().mapToDouble(seconds::get).max().orElseThrow();
        return Math.max(slowest, seconds.get("Gateway"));
    }
}
