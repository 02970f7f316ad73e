package dev.parley.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.local.process.StackFailure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Gives the demo interviews invites in every state. They come by the import of another system, which sends nothing. */
final class DemoInvites {

    private record Sent(String email, String address, String status, int daysAgo) {}

    private static final String WITHDRAWN = "sofia.marques@mail.example";

    private static final List<Sent> ALL = List.of(
            own("aisha.verma@mail.example", "accepted", 6),
            own("emily.carter@mail.example", "pending", 2),
            own("lukas.brandt@mail.example", "pending", 40),
            own(WITHDRAWN, "pending", 9),
            new Sent("aisha.verma@mail.example", "aisha@former.example", "completed", 35));

    private final Api api;
    private final Clock clock;

    DemoInvites(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    private static Sent own(String email, String status, int daysAgo) {
        return new Sent(email, email, status, daysAgo);
    }

    /** @param interviews the ids of the demo interviews, by their candidate's address */
    void write(Map<String, String> interviews) {
        Instant now = clock.instant();
        StringBuilder csv = new StringBuilder("interviewId,email,inviteCode,status,createdAt\n");
        int code = 100_000;
        for (Sent invite : ALL) {
            String interview = interviews.get(invite.email());
            if (interview != null && isNew(interview, invite.address())) {
                csv.append("%s,%s,%06d,%s,%s%n"
                        .formatted(
                                interview,
                                invite.address(),
                                code++,
                                invite.status(),
                                now.minus(Duration.ofDays(invite.daysAgo()))));
            }
        }
        if (csv.indexOf("\n") < csv.length() - 1) {
            awaitInterviews(csv.toString());
            api.sendCsv("/invites/import", csv.toString());
            withdraw();
        }
    }

    /** Tries for a while, because the invite service learns of interviews through events. */
    private void awaitInterviews(String csv) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (api.sendCsv("/invites/import?dryRun=true", csv).path("failed").asInt() > 0
                && System.nanoTime() < deadline) {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackFailure("Interrupted while writing demo data", e);
            }
        }
    }

    private boolean isNew(String interview, String address) {
        return api.get("/invites?interviewId=" + interview + "&email=" + address)
                .path("items")
                .isEmpty();
    }

    private void withdraw() {
        for (JsonNode invite :
                api.get("/invites?status=pending&email=" + WITHDRAWN).path("items")) {
            api.post("/invites/" + invite.path("id").asText() + "/revoke", Map.of());
        }
    }
}
