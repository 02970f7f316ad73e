package dev.parley.scheduling.interview;

import dev.parley.contracts.notification.NotificationRequest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to be told about an interview. Without {@link #once} each state of the interview tells it anew.
 *
 * @param validStates states of the interview in which it is still true
 * @param notAfter    null: until the interview's end
 * @param method      null, or REQUEST or CANCEL when a calendar entry goes with it
 * @param onceKey     null, or what makes a second message the same as the first one
 * @param params      values of the template beside those of the interview
 */
public record InterviewMessage(
        String template,
        String channel,
        List<String> validStates,
        Instant notAfter,
        String method,
        String onceKey,
        Map<String, String> params) {

    public static final List<String> TO_BE_HELD = List.of("SCHEDULED", "IN_PROGRESS");
    public static final List<String> CALLED_OFF = List.of("CANCELLED");
    public static final List<String> ANY =
            List.of("PENDING", "SCHEDULED", "IN_PROGRESS", "COMPLETED", "CANCELLED", "NO_SHOW");

    public static InterviewMessage mail(String template, List<String> validStates) {
        return new InterviewMessage(template, "EMAIL", validStates, null, null, null, Map.of());
    }

    /** Told in the app, and to browsers that want to know. */
    public static InterviewMessage inApp(String template, List<String> validStates) {
        return new InterviewMessage(template, NotificationRequest.IN_APP, validStates, null, null, null, Map.of());
    }

    public InterviewMessage bySms() {
        return new InterviewMessage(template, "SMS", validStates, notAfter, null, onceKey, params);
    }

    public InterviewMessage until(Instant moment) {
        return new InterviewMessage(template, channel, validStates, moment, method, onceKey, params);
    }

    public InterviewMessage calendar(String newMethod) {
        return new InterviewMessage(template, channel, validStates, notAfter, newMethod, onceKey, params);
    }

    public InterviewMessage once(String key) {
        return new InterviewMessage(template, channel, validStates, notAfter, method, key, params);
    }

    public InterviewMessage with(String name, String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new HashMap<>(params);
        more.put(name, value);
        return new InterviewMessage(template, channel, validStates, notAfter, method, onceKey, more);
    }
}
