package dev.parley.gateway.connection;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** What is wrong with a message that the decoder gave up on. */
final class Malformed {

    private Malformed() {}

    static String code(HttpObject message) {
        return switch (message.decoderResult().cause()) {
            case TooLongHttpLineException line -> "uri-too-long";
            case TooLongHttpHeaderException headers -> "headers-too-large";
            case TooLongFrameException chunk -> "payload-too-large";
            default -> "malformed-request";
        };
    }

    static String detail(HttpObject message) {
        return switch (message.decoderResult().cause()) {
            case TooLongHttpLineException line -> "Ask for a shorter address.";
            case TooLongHttpHeaderException headers -> "Send fewer or shorter headers; cookies count.";
            case TooLongFrameException chunk -> "Send the body in smaller chunks.";
            default -> "This is no HTTP/1.1 request.";
        };
    }
}
