package dev.parley.e2e.bench;

import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingDeque;

/** Parley's way to ring, and a bare server's. */
final class Bells {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bells() {}

    /** {@code POST /api/v1/live-invitations}, straight at the service, and its cancellation. */
    static final class Parley implements Ringing.Bell {

        private final int port;
        private final String[] tokens;
        private final ConcurrentMap<Integer, RawHttp> connections = new ConcurrentHashMap<>();

        Parley(int port, String[] tokens) {
            this.port = port;
            this.tokens = tokens;
        }

        @Override
        public Object ring(int inviter, int invitee) throws IOException {
            RawHttp.Answer answer =
                    as(inviter).post("/api/v1/live-invitations", "{\"inviteeId\":\"" + Ids.member(invitee) + "\"}");
            Posts.expect(201, answer);
            return JSON.readTree(answer.body()).path("id").asText();
        }

        @Override
        public void stop(int inviter, Object rung) throws IOException {
            Posts.expect(200, as(inviter).post("/api/v1/live-invitations/" + rung + "/cancel", ""));
        }

        /** Nobody rings twice at once, so a connection of each is enough. */
        private RawHttp as(int person) throws IOException {
            RawHttp known = connections.get(person);
            if (known == null) {
                known = new RawHttp(port, tokens[person]);
                connections.put(person, known);
            }
            return known;
        }
    }

    /** A message that the bare server sends to whom it knows, as large as the event of Parley. */
    static final class Bare implements Ringing.Bell {

        private final int port;
        private final String path;
        private final BlockingDeque<RawHttp> idle = new LinkedBlockingDeque<>();

        Bare(int port, String path) {
            this.port = port;
            this.path = path;
        }

        @Override
        public Object ring(int inviter, int invitee) throws IOException {
            RawHttp known = idle.pollFirst();
            RawHttp http = known == null ? RawHttp.anonymous(port) : known;
            Posts.expect(
                    200,
                    http.post(
                            path + "?to=" + invitee,
                            "{\"t\":\"event\",\"to\":" + invitee
                                    + ",\"topic\":\"invitations\",\"type\":\"interview-invitation-received\",\"id\":\""
                                    + Ids.member(inviter) + "\",\"at\":\"2026-01-01T00:00:00.000Z\"}"));
            idle.addFirst(http);
            return http;
        }

        @Override
        public void stop(int inviter, Object rung) {
            // the message is gone
        }
    }
}
