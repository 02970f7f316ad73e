package dev.parley.platform.app;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.concurrent.CountDownLatch;

/** Holds up the requests that ask to wait, until a test lets them all pass. */
@ApplicationScoped
public class Gate {

    private final CountDownLatch open = new CountDownLatch(1);

    public void open() {
        open.countDown();
    }

    void pass() throws InterruptedException {
        open.await();
    }
}
