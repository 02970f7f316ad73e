package dev.parley.e2e;

import dev.parley.local.LocalStack;
import dev.parley.testclock.OffsetClock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The whole suite, started once for all journeys: packaged services, two replicas of meeting and of the gateway unless
 * told otherwise, and one clock that a journey may move forward.
 */
final class Suite {

    /** Of the meeting service; {@code make rooms REPLICAS=1} tries the rooms with one. */
    private static final int MEETING_REPLICAS = Integer.getInteger("parley.meeting-replicas", 2);

    private static final Suite SHARED = new Suite();

    private final OffsetClock clock;
    private final LocalStack stack;
    private final Browsers browsers;

    private Suite() {
        try {
            Path offset = Files.createTempFile("parley-clock-", ".bin");
            offset.toFile().deleteOnExit();
            clock = new OffsetClock(offset);
            clock.setOffsetMillis(0);
            Path clockJar = Path.of(OffsetClock.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            stack = LocalStack.builder()
                    .meetingReplicas(MEETING_REPLICAS)
                    .gatewayReplicas(2)
                    .testClock(offset, clockJar)
                    .progress(System.out::println)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        browsers = new Browsers(stack.publicUrl());
        EventsKeepTheirSchemas.watch(stack.kafkaBootstrap());
        LogsKeepSecrets.watch(new ServiceLogs(stack.logs()), inbox());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::stop));
    }

    static Suite shared() {
        return SHARED;
    }

    LocalStack stack() {
        return stack;
    }

    Browsers browsers() {
        return browsers;
    }

    Api api() {
        return new Api(stack.publicUrl(), stack.issuer());
    }

    Inbox inbox() {
        return new Inbox(stack.mailUrl());
    }

    /** The time that every service sees. */
    Instant now() {
        return clock.instant();
    }

    /** Moves every service to that instant. */
    void travelTo(Instant instant) {
        clock.setOffsetMillis(Duration.between(Instant.now(), instant).toMillis());
    }

    void backToThePresent() {
        clock.setOffsetMillis(0);
    }

    int meetingReplicas() {
        return MEETING_REPLICAS;
    }

    /** The last replica dies without a word. The only one comes back at once, as it would in a cluster. */
    void killMeeting() {
        stack.kill9("meeting", MEETING_REPLICAS);
        if (MEETING_REPLICAS == 1) {
            stack.startService("meeting", 1);
        }
    }

    /** After {@link #killMeeting}. */
    void restoreMeeting() {
        if (MEETING_REPLICAS > 1) {
            stack.startService("meeting", MEETING_REPLICAS);
        }
    }

    private void stop() {
        browsers.close();
        stack.close();
    }
}
