package dev.parley.e2e.bench;

import dev.parley.local.infra.Database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** pgbench, running a script. */
final class Floor {

    private static final Pattern TPS = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern FAILED = Pattern.compile("failed transactions: (\\d+)");
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    /** @param cpuMillis of pgbench alone */
    record Run(double perSecond, long cpuMillis) {}

    private final Stack stack;
    private final Database database;

    Floor(Stack stack, Database database) {
        this.stack = stack;
        this.database = database;
    }

    Run run(Path script, int clients, int perClient, int first, int slot) throws IOException, InterruptedException {
        String command = "pgbench -n -M prepared -h 127.0.0.1 -p %d -U %s -c %d -j 1 -t %d -f %s -D i=0 -D first=%d"
                        .formatted(stack.postgresPort(), database.appUsername(), clients, perClient, script, first)
                + " -D per=%d -D slot=%d %s 2>&1; times".formatted(perClient, slot, database.name());
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", command)).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.appPassword());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher tps = TPS.matcher(output);
        Matcher failed = FAILED.matcher(output);
        Matcher times = TIMES.matcher(output);
        if (!tps.find()
                || output.contains("aborted")
                || (failed.find() && !failed.group(1).equals("0"))) {
            Files.writeString(script.resolveSibling("pgbench-failed.log"), output);
            throw new IllegalStateException("pgbench did not make its bookings:\n" + output);
        }
        long cpu = times.find() ? millis(times, 1) + millis(times, 3) : 0;
        return new Run(Double.parseDouble(tps.group(1)), cpu);
    }

    private static long millis(Matcher times, int group) {
        return Long.parseLong(times.group(group)) * 60_000 + (long) (Double.parseDouble(times.group(group + 1)) * 1000);
    }
}
