package dev.parley.local.process;

import java.util.List;

/** Options for the JVMs of the stack: small, quick to start, without unneeded memory. */
public final class SmallJvm {

    /**
     * Class data is mapped at the address it was made for. By default the JVM moves it to a random address, which
     * creates a private copy of nearly all of it. The heap shrinks with its live data, and memory that the C library
     * keeps after a start is returned to the system.
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

    /** Identifies the JVM and its flags. Class data works only with the same ones. */
    public static String id() {
        return Integer.toHexString((System.getProperty("java.vm.version") + FLAGS).hashCode());
    }
}
