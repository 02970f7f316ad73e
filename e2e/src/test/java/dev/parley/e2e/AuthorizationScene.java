package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One thing of each kind: the recruiter's, with the interviewer on its panel; the vendor's case; the candidate's keys. */
final class AuthorizationScene {

    private final Map<String, String> owned = new HashMap<>();
    private final String unassignedCase;
    private final Instant now;
    private final String interviewKey;
    private final String otherInterviewKey;
    private final String submissionKey;
    private final String otherSubmissionKey;

    AuthorizationScene(Suite suite) {
        Api api = suite.api();
        now = suite.now();
        Meeting meeting = Meeting.openNow(suite, "Mira Matrix", "interviewer");
        Meeting other = Meeting.openNow(suite, "Otto Other", "interviewer2");
        interviewKey = key(meeting.link());
        otherInterviewKey = key(other.link());
        Cases cases = new Cases(api);
        Cases.Case assigned = cases.open("Vera Vendorcase");
        Cases.Case unassigned = cases.open("Uma Unassigned");
        assignVendor(api, cases, assigned);
        submissionKey = Cases.token(cases.assign(assigned, 24));
        otherSubmissionKey = Cases.token(cases.assign(unassigned, 24));
        unassignedCase = unassigned.id();
        owned.put("interview", meeting.id());
        owned.put("interviewId", meeting.id());
        owned.put("job", meeting.match().jobId());
        owned.put("jobId", meeting.match().jobId());
        owned.put("candidate", meeting.match().candidateId());
        owned.put("candidateId", meeting.match().candidateId());
        owned.put("interviewer", api.interviewerId("interviewer"));
        owned.put("interviewerId", api.interviewerId("interviewer"));
        owned.put("reviewerId", api.interviewerId("interviewer"));
        owned.put("invite", invite(api, meeting.id()));
        owned.put(
                "slot",
                api.offerSlot(
                                "interviewer",
                                now.plus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS),
                                Duration.ofMinutes(30))
                        .get("id")
                        .asText());
        owned.put("case", assigned.id());
    }

    private static String invite(Api api, String interviewId) {
        JsonNode sent = api.invite(interviewId);
        return sent.has("id") ? sent.get("id").asText() : sent.get("inviteId").asText();
    }

    private static void assignVendor(Api api, Cases cases, Cases.Case to) {
        JsonNode vendors = api.get("admin", "/records/vendors").ok();
        String vendor = (vendors.has("items") ? vendors.get("items") : vendors)
                .findValuesAsText("id").stream().findFirst().orElseThrow();
        Awaitility.await("case of the vendor")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> cases.post(to, "vendor-assign", Map.of("vendorId", vendor))
                                .status(),
                        status -> status < 300);
    }

    private static String key(String link) {
        return link.substring(link.indexOf("session_key=") + "session_key=".length());
    }

    /** What the path's parameters stand for when this caller asks. */
    Map<String, String> objects(Operation operation, Caller caller) {
        Map<String, String> objects = new HashMap<>(owned);
        String thing = thing(operation.path());
        if (caller == Caller.OTHER_VENDOR) {
            objects.put("case", unassignedCase);
        }
        objects.put("caseId", objects.get("case"));
        objects.put("id", objects.getOrDefault(thing, unknown()));
        objects.put("offerId", unknown());
        objects.put("batchId", unknown());
        objects.put("userId", unknown());
        objects.put("roomId", "A".repeat(22));
        objects.put("requestId", unknown());
        objects.put("questionId", unknown());
        objects.put("recordingId", unknown());
        objects.put("commentId", unknown());
        objects.put("service", "ZOOM");
        objects.put("number", "0");
        objects.put("code", "000000");
        objects.put("ticket", "A".repeat(64));
        objects.put("file", "unknown.ics");
        return objects;
    }

    /** The same, but for a thing that is nobody's. */
    Map<String, String> unknownObjects(Operation operation, Caller caller) {
        Map<String, String> objects = objects(operation, caller);
        objects.put("id", unknown());
        objects.put("caseId", unknown());
        return objects;
    }

    /** The key that a candidate's page sends; null for who has none. */
    String candidateKey(Operation operation, Caller caller) {
        boolean submission = operation.path().startsWith("/api/v1/submission");
        return switch (caller) {
            case CANDIDATE -> submission ? submissionKey : interviewKey;
            case OTHER_CANDIDATE -> submission ? otherSubmissionKey : otherInterviewKey;
            default -> null;
        };
    }

    Instant now() {
        return now;
    }

    private static String thing(String path) {
        if (path.contains("/documents/{id}")) {
            return "document";
        }
        String kind = path.substring(0, Math.max(0, path.indexOf("/{")));
        return switch (kind.substring(kind.lastIndexOf('/') + 1)) {
            case "interviews" -> "interview";
            case "slots" -> "slot";
            case "jobs" -> "job";
            case "candidates" -> "candidate";
            case "interviewers" -> "interviewer";
            case "invites" -> "invite";
            case "records" -> "case";
            default -> "none";
        };
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }
}
