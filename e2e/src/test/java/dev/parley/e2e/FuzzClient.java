package dev.parley.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Sends bytes and reads the answer until the connection ends. */
final class FuzzClient {

    private static final int PATIENCE_MS = 30_000;

    private FuzzClient() {}

    /** @param mediaType empty when the answer names none */
    record Answer(int status, String mediaType, String body) {}

    static Answer send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MS);
            try {
                socket.getOutputStream().write(request);
            } catch (SocketException answeredBefore) {
                // what was answered is read all the same
            }
            return answer(bytes(socket.getInputStream()));
        }
    }

    private static byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketException reset) {
            if (all.size() == 0) {
                throw reset;
            }
        }
        return all.toByteArray();
    }

    private static Answer answer(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int head = text.indexOf("\r\n\r\n");
        if (head < 12) {
            throw new IOException("No answer but \"" + text + "\"");
        }
        String type = "";
        boolean chunked = false;
        for (String line : text.substring(0, head).split("\r\n")) {
            String lower = line.toLowerCase(Locale.ROOT);
            type = lower.startsWith("content-type:") ? lower.substring(13).strip() : type;
            chunked |= lower.equals("transfer-encoding: chunked");
        }
        String body = text.substring(head + 4);
        String whole = chunked ? unchunked(body) : body;
        return new Answer(
                Integer.parseInt(text.substring(9, 12)),
                type,
                new String(whole.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static String unchunked(String body) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int end = body.indexOf("\r\n", at);
            int size = HexFormat.fromHexDigits(body.substring(at, end));
            if (size == 0) {
                break;
            }
            whole.append(body, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
        return whole.toString();
    }
}
