package dev.parley.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Processor time of a Java process by what its threads are for, as Linux counts it (/proc/PID/task), in milliseconds. */
final class Threads {

    /** Stages of a booking within the service; a thread belongs to the first whose name begins like its own. */
    enum Stage {
        REQUESTS("requests on virtual threads: rules, Hibernate, driver, JSON", "ForkJoinPool"),
        SOCKETS("waking those threads when PostgreSQL answers", "MasterPoller", "Read-Poller", "Write-Poller"),
        HTTP("HTTP", "vert.x-eventloo"),
        RELAY("relay of the events and Kafka's producer", "outbox-relay", "kafka-producer"),
        COMPILERS("the JVM's compilers", "C1 ", "C2 "),
        OTHERS("garbage collection, schedules, consumers", "");

        private final String what;
        private final List<String> names;

        Stage(String what, String... names) {
            this.what = what;
            this.names = List.of(names);
        }

        String what() {
            return what;
        }

        private static Stage of(String thread) {
            return Stream.of(values())
                    .filter(stage -> stage.names.stream().anyMatch(thread::startsWith))
                    .findFirst()
                    .orElse(OTHERS);
        }
    }

    private static final int MILLIS_PER_TICK = 10;

    private Threads() {}

    static Map<Stage, Long> of(ProcessHandle process) {
        Map<Stage, Long> millis = new EnumMap<>(Stage.class);
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            threads.forEach(thread -> add(thread, millis));
        } catch (IOException ended) {
            return millis;
        }
        return millis;
    }

    private static void add(Path thread, Map<Stage, Long> millis) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            millis.merge(Stage.of(name), ticks * MILLIS_PER_TICK, Long::sum);
        } catch (IOException ended) {
            // its time was of a thread that is gone
        }
    }
}
