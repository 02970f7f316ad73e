package dev.parley.verification.document;

import dev.parley.verification.testing.CandidatePage;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import org.awaitility.Awaitility;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An upload piece by piece, over a connection of its own. */
final class RawUpload implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final Socket socket;

    private RawUpload(Socket socket) {
        this.socket = socket;
    }

    static RawUpload begin(CandidatePage page, String key, long length) throws IOException {
        RawUpload upload = new RawUpload(new Socket("127.0.0.1", RestAssured.port));
        upload.socket.setSoTimeout(20_000);
        String head = "POST /api/v1/submission/documents?key=" + key + " HTTP/1.1\r\n"
                + "Host: localhost\r\nX-Candidate-Key: " + page.token() + "\r\nX-File-Name: large.pdf\r\n"
                + "Content-Type: application/pdf\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n";
        upload.socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return upload;
    }

    void send(byte[] content, int from, int to) throws IOException {
        socket.getOutputStream().write(content, from, to - from);
        socket.getOutputStream().flush();
    }

    /** Head and body, whether the connection is closed behind them or not. */
    String answer() throws IOException {
        StringBuilder answer = new StringBuilder();
        int next;
        while (!answer.toString().endsWith("\r\n\r\n")
                && (next = socket.getInputStream().read()) >= 0) {
            answer.append((char) next);
        }
        Matcher length = LENGTH.matcher(answer);
        int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return answer + new String(socket.getInputStream().readNBytes(body), StandardCharsets.UTF_8);
    }

    /** Until the service has let it in. */
    void awaitArriving(UUID caseId) {
        Awaitility.await().until(() -> objects(caseId) > 0);
    }

    /** Objects that are or may be in the storage. */
    static long objects(UUID caseId) {
        AgroalDataSource dataSource =
                Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT count(*) FROM stored_object WHERE case_id = ?")) {
            statement.setObject(1, caseId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
