package dev.parley.notification.delivery;

import dev.parley.notification.NotificationSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Attempts due messages: immediately when one is queued, otherwise at an interval. Runs on every replica. */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

    private final DeliveryLedger ledger;
    private final AttemptDelivery attemptDelivery;
    private final NotificationSettings settings;
    private final Semaphore signal = new Semaphore(0);
    private final Semaphore capacity;
    private final ExecutorService attempts = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;
    private Thread loop;

    DeliveryWorker(DeliveryLedger ledger, AttemptDelivery attemptDelivery, NotificationSettings settings) {
        this.ledger = ledger;
        this.attemptDelivery = attemptDelivery;
        this.settings = settings;
        this.capacity = new Semaphore(settings.concurrency());
    }

    void start(@Observes StartupEvent event) {
        running = true;
        loop = Thread.ofPlatform().name("delivery-worker").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        loop.interrupt();
        loop.join(TimeUnit.SECONDS.toMillis(2));
        attempts.shutdown();
        attempts.awaitTermination(5, TimeUnit.SECONDS);
    }

    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveryQueued event) {
        signal.release();
    }

    private void run() {
        while (running) {
            try {
                signal.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                signal.drainPermits();
                attemptAllDue();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("looking for due messages failed, trying again soon", e);
            }
        }
    }

    private void attemptAllDue() throws InterruptedException {
        boolean more = true;
        while (running && more) {
            capacity.acquire();
            int free = 1 + capacity.drainPermits();
            List<Delivery> due = List.of();
            try {
                due = ledger.claim(UUID.randomUUID(), free);
            } finally {
                capacity.release(free - due.size());
            }
            due.forEach(delivery -> attempts.execute(() -> attempt(delivery)));
            more = due.size() == free;
        }
    }

    private void attempt(Delivery delivery) {
        try {
            attemptDelivery.attempt(delivery);
        } catch (RuntimeException e) {
            LOG.errorf(e, "attempt broke off deliveryId=%s, it is repeated when its claim runs out", delivery.id());
        } finally {
            capacity.release();
        }
    }
}
