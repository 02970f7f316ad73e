package dev.parley.e2e.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 16 connections of wrk, each of which asks again as soon as it is answered. */
final class Load {

    static final int CONNECTIONS = 16;

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");

    private Load() {}

    /** @param cpuMicros of the proxy's process, user and system, per request */
    record Turn(double perSecond, double cpuMicros) {}

    /** Asks as fast as possible. */
    static Turn saturate(Way way, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
        command.addAll(way.headerOptions());
        command.add(way.url());
        long before = way.through().cpuMillis();
        String output = run(command);
        long used = way.through().cpuMillis() - before;
        way.through().emptyLog();
        Matcher requests = REQUESTS.matcher(output);
        Matcher perSecond = PER_SECOND.matcher(output);
        if (!requests.find() || !perSecond.find() || output.contains("Non-2xx") || output.contains("Socket errors")) {
            throw new IllegalStateException("Not every request was answered by " + way.what() + ":\n" + output);
        }
        return new Turn(Double.parseDouble(perSecond.group(1)), used * 1000.0 / Long.parseLong(requests.group(1)));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.getFirst() + " failed:\n" + output);
        }
        return output;
    }
}
