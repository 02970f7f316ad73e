package dev.parley.gateway.connection;

import dev.parley.gateway.guard.SecurityHeaders;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.RequestId;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpResponseStatus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A problem for a connection without a complete request, as raw bytes. It is the last answer on that connection. The
 * pipeline's encoders work only for requests.
 */
final class RawProblem {

    private static final String LINE_END = "\r\n";

    private RawProblem() {}

    static ByteBuf of(String code, String detail) {
        Problem problem = Problem.of(code, detail);
        String id = UUID.randomUUID().toString();
        byte[] body = problem.body(null, id).getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 ")
                .append(HttpResponseStatus.valueOf(problem.type().status()))
                .append(LINE_END);
        headers(id, body.length)
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append(LINE_END));
        head.append(LINE_END);
        return Unpooled.wrappedBuffer(head.toString().getBytes(StandardCharsets.US_ASCII), body);
    }

    private static Map<CharSequence, CharSequence> headers(String id, int length) {
        Map<CharSequence, CharSequence> headers = new LinkedHashMap<>(SecurityHeaders.FIXED);
        headers.put(SecurityHeaders.CSP, SecurityHeaders.NOTHING);
        headers.put(RequestId.HEADER, id);
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        headers.put("Content-Length", Integer.toString(length));
        headers.put("Connection", "close");
        return headers;
    }
}
