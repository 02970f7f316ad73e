package dev.parley.contracts.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A request to send somebody a message, as long as it is still true; private. Record key = the recipient's person id,
 * or a hash of the address when there is none.
 *
 * @param dedupeKey   only one message is sent per dedupe key, however often it is requested
 * @param template    e.g. interview-scheduled
 * @param channel     EMAIL, SMS, PUSH, or IN_APP for what is only told inside the app and to browsers that want to know
 * @param validStates states of the subject in which the message is still true
 * @param notAfter    at or after this instant the message is past due
 * @param params      values of the template; instants as ISO-8601. {@code contactName} and {@code contactEmail} are the
 *                    recipient's contact: the email names them, and replies go to them
 * @param calendar    iCalendar part of the email, may be absent
 */
public record NotificationRequest(
        String dedupeKey,
        String template,
        String channel,
        Recipient recipient,
        Subject subject,
        List<String> validStates,
        Instant notAfter,
        Map<String, String> params,
        CalendarEvent calendar) {

    public static final String IN_APP = "IN_APP";

    /** Keeps personal values out of logs. */
    @Override
    public String toString() {
        return "NotificationRequest[" + template + " about " + subject + "]";
    }

    /**
     * @param personId absent for an address that belongs to no known person
     * @param kind     CANDIDATE or STAFF
     */
    public record Recipient(
            UUID personId, String kind, String name, String email, String mobile, String zone, String locale) {

        @Override
        public String toString() {
            return "Recipient[" + kind + " " + personId + "]";
        }
    }

    /**
     * @param type     interview, invite, case or live-invitation
     * @param sequence event sequence of the subject when the message was requested
     * @param revision revision of the subject when the message was requested
     */
    public record Subject(String type, UUID id, long sequence, int revision) {}

    /**
     * @param method REQUEST or CANCEL
     * @param uid    stable over the life of the interview
     */
    public record CalendarEvent(
            String uid,
            int sequence,
            String method,
            Instant startsAt,
            Instant endsAt,
            String summary,
            String description,
            String location,
            String organizerName,
            String organizerEmail,
            List<String> attendees) {}
}
