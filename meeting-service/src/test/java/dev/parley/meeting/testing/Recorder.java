package dev.parley.meeting.testing;

import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.crypto.Sha256;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The recorder of a candidate's browser. */
public record Recorder(Meeting meeting) {

    public static final String WEBM = "video/webm;codecs=vp8,opus";

    public Response start(String question, int take) {
        return start(question, take, WEBM);
    }

    public Response start(String question, int take, String mimeType) {
        return meeting.asCandidate()
                .contentType(ContentType.JSON)
                .body(Map.of("questionId", question, "take", take, "mimeType", mimeType))
                .post("/api/v1/ai/{id}/recordings", meeting.id);
    }

    /** The id of a recording that has started. */
    public String started(String question, int take) {
        return start(question, take).then().statusCode(201).extract().path("id");
    }

    public Response put(String recording, int number, byte[] content) {
        return put(recording, number, content, digest(content));
    }

    public Response put(String recording, int number, byte[] content, String digest) {
        return meeting.asCandidate()
                .contentType("application/octet-stream")
                .header("Content-Digest", digest)
                .body(content)
                .put("/api/v1/ai/{id}/recordings/{recording}/chunks/{number}", meeting.id, recording, number);
    }

    public Response complete(String recording, List<byte[]> chunks) {
        return complete(recording, chunks.size(), sha256(chunks));
    }

    public Response complete(String recording, int chunks, String sha256) {
        return meeting.asCandidate()
                .contentType(ContentType.JSON)
                .body(Map.of("chunks", chunks, "sha256", sha256))
                .post("/api/v1/ai/{id}/recordings/{recording}/complete", meeting.id, recording);
    }

    public void upload(String recording, List<byte[]> chunks) {
        for (int number = 0; number < chunks.size(); number++) {
            put(recording, number, chunks.get(number)).then().statusCode(204);
        }
        complete(recording, chunks).then().statusCode(200);
    }

    /** Cut into pieces of this size. */
    public static List<byte[]> chunks(byte[] content, int size) {
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < content.length; from += size) {
            chunks.add(Arrays.copyOfRange(content, from, Math.min(content.length, from + size)));
        }
        return chunks;
    }

    /** Begins as a WebM file does. What follows nobody can play. */
    public static byte[] webm(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        System.arraycopy(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, 0, content, 0, Math.min(4, length));
        return content;
    }

    public static String digest(byte[] content) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(content)) + ":";
    }

    /** Of the digests of all chunks. */
    public static String sha256(List<byte[]> chunks) {
        ByteArrayOutputStream digests = new ByteArrayOutputStream();
        chunks.forEach(chunk -> digests.writeBytes(Sha256.of(chunk)));
        return HexFormat.of().formatHex(Sha256.of(digests.toByteArray()));
    }
}
