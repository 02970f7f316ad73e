package dev.parley.local.process;

import java.io.IOException;

/** The signal that a component takes as "finish and go". */
public enum Signal {
    TERM,
    /** PostgreSQL's fast shutdown; on TERM it would wait for its clients to leave. */
    INT;

    void send(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
