package dev.parley.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.platform.problem.SqlStates;
import jakarta.validation.ConstraintViolationException;
import org.apache.kafka.common.errors.RetriableException;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Distinguishes failures that can pass from those that always repeat. */
final class Failures {

    private Failures() {}

    /** Whether database or broker failed: connection, deadlock, resources, shutdown, time-outs. */
    static boolean isTransient(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof TimeoutException
                    || t instanceof RetriableException
                    || (t instanceof IOException && !(t instanceof JsonProcessingException))
                    || SqlStates.isTransient(t)) {
                return true;
            }
            if (t instanceof UnreadableEvent || t instanceof AmbiguousEvent) {
                return false;
            }
        }
        return false;
    }

    /** Whether another try would fail in the same way. */
    static boolean isHopeless(Throwable failure) {
        return !reasonToPark(failure).equals(ParkedEvents.FAILED);
    }

    static String reasonToPark(Throwable failure) {
        if (isAmbiguous(failure)) {
            return ParkedEvents.AMBIGUOUS;
        }
        return isUnreadable(failure) ? ParkedEvents.UNREADABLE : ParkedEvents.FAILED;
    }

    private static boolean isAmbiguous(Throwable failure) {
        return hasCause(failure, AmbiguousEvent.class);
    }

    static boolean isUnreadable(Throwable failure) {
        return hasCause(
                failure, UnreadableEvent.class, JsonProcessingException.class, ConstraintViolationException.class);
    }

    private static boolean hasCause(Throwable failure, Class<?>... types) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> Stream.of(types).anyMatch(type -> type.isInstance(cause)));
    }

    static String brief(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }
}
