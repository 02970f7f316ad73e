package dev.parley.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Processor time of a Java process by what its threads are for, as Linux counts it (/proc/PID/task), in milliseconds. */
final class Threads {

    /** Stages of a booking within the service; a thread belongs to the first whose name begins like its own. */
    enum Stage {
        REQUESTS("requests: rules, Hibernate, driver, JSON", "executor-thread"),
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

    /** What a thread has used since it began. */
    record Used(Stage stage, long millis) {}

    /** By thread. */
    static Map<Path, Used> of(ProcessHandle process) {
        Map<Path, Used> used = new HashMap<>();
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            threads.forEach(thread -> add(thread, used));
        } catch (IOException ended) {
            return used;
        }
        return used;
    }

    /** What the threads of each stage used in between; a worker that had nothing to do and ended counts nothing. */
    static Map<Stage, Long> between(Map<Path, Used> before, Map<Path, Used> after) {
        Map<Stage, Long> millis = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            millis.put(stage, 0L);
        }
        after.forEach((thread, used) -> {
            Used earlier = before.getOrDefault(thread, new Used(used.stage(), 0));
            millis.merge(used.stage(), used.millis() - earlier.millis(), Long::sum);
        });
        return millis;
    }

    private static void add(Path thread, Map<Path, Used> used) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            used.put(thread, new Used(Stage.of(name), ticks * MILLIS_PER_TICK));
        } catch (IOException ended) {
            // its time was of a thread that is gone
        }
    }
}
