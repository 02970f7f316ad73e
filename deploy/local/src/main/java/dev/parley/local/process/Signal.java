package dev.parley.local.process;

import java.io.IOException;

/** The signal that makes a component finish its work and end. */
public enum Signal {
    TERM,
    /** PostgreSQL's fast shutdown. With TERM it would wait until its clients leave. */
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
