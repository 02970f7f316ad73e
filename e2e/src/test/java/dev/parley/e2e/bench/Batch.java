package dev.parley.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A thousand expired links sent again, from the request until each row has its result. */
record Batch(double seconds, int rows, int failed) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROUNDS = 3;
    private static final String THE_EXPIRED = "{\"filter\":{\"status\":\"candidate_expired\"},\"expiryHours\":48}";

    static List<Batch> measure(Stack stack, int port) throws Exception {
        List<Batch> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (RawHttp admin = new RawHttp(port, stack.token("admin"))) {
                rounds.add(run(admin));
            }
        }
        return rounds;
    }

    private static Batch run(RawHttp admin) throws IOException, InterruptedException {
        long began = System.nanoTime();
        RawHttp.Answer started = admin.post("/api/v1/records/resend-batch", THE_EXPIRED);
        if (started.status() != 202) {
            throw new IllegalStateException("No batch: " + started);
        }
        String id = JSON.readTree(started.body()).path("batchId").asText();
        JsonNode progress = progress(admin, id);
        while (!progress.path("finished").asBoolean()) {
            Thread.sleep(200);
            progress = progress(admin, id);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Batch(
                seconds, progress.path("total").asInt(), progress.path("failed").asInt());
    }

    private static JsonNode progress(RawHttp admin, String id) throws IOException {
        return JSON.readTree(admin.get("/api/v1/records/resend-batches/" + id).body());
    }
}
