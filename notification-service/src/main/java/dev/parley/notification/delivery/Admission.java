package dev.parley.notification.delivery;

import java.time.Instant;

/** Whether a due message goes out now. */
sealed interface Admission {

    record Go() implements Admission {}

    record Drop(DropReason why) implements Admission {}

    /** The recipient has reached the limit for now. */
    record Later(Instant at) implements Admission {}
}
