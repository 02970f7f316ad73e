package dev.parley.local.process;

import java.util.List;

/** How each JVM of the stack runs: small, quick to start, and without memory that it does not need. */
public final class SmallJvm {

    /**
     * Class data is used where it was made for: by default it is moved to a random address, which makes a private copy
     * of nearly all of it. The heap follows what lives in it, and what the C library
     * keeps after a start goes back to the system.
     */
    public static final List<String> FLAGS = List.of(
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:-ShrinkHeapInSteps",
            "-XX:TrimNativeHeapInterval=10000");

    private SmallJvm() {}

    /** Names what class data is made for: another JVM or other flags cannot use it. */
    public static String id() {
        return Integer.toHexString((System.getProperty("java.vm.version") + FLAGS).hashCode());
    }
}
