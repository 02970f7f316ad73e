package dev.parley.meeting.erasure;

import java.util.UUID;

/**
 * Who deletes.
 *
 * @param personId of an account, or null
 */
record Deletion(By by, UUID personId) {

    enum By {
        CANDIDATE,
        STAFF,
        RETENTION
    }
}
