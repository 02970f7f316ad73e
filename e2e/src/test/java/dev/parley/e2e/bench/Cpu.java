package dev.parley.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time as Linux counts it (/proc/PID/stat), in milliseconds. */
public final class Cpu {

    private static final int MILLIS_PER_TICK = 10;
    private static final int FIRST = 11;
    private static final int OWN = 12;
    private static final int WITH_ENDED_CHILDREN = 14;

    private Cpu() {}

    /** Of a process, its living descendants, and those that have ended and were waited for. */
    public static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> ticks(each, WITH_ENDED_CHILDREN))
                        .sum()
                * MILLIS_PER_TICK;
    }

    /** Of a process without its children. */
    public static long ofOne(ProcessHandle process) {
        return ticks(process, OWN) * MILLIS_PER_TICK;
    }

    /** The server whose data folder that is. */
    static ProcessHandle postgres(Path folder) throws IOException {
        String pid = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** @param last of the fields that are added up */
    private static long ticks(ProcessHandle process, int last) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = FIRST; field <= last; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks;
        } catch (IOException ended) {
            return 0;
        }
    }
}
