package dev.parley.gateway.connection;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** Says what is wrong with a message that the decoder rejected or that is not HTTP/1.1 (RFC 9112). */
final class Malformed {

    private Malformed() {}

    static boolean is(HttpObject message) {
        return message.decoderResult().isFailure()
                || (message instanceof HttpRequest request && !isUnderstood(request));
    }

    private static boolean isUnderstood(HttpRequest request) {
        return isSpoken(request) && isAddressed(request) && isTarget(request.uri());
    }

    /** Whether the text is a path or a URL with complete percent escapes. */
    private static boolean isTarget(String target) {
        if (!target.startsWith("/") && !target.startsWith("http://") && !target.startsWith("https://")) {
            return false;
        }
        int end = target.length();
        for (int i = target.indexOf('%'); i >= 0; i = target.indexOf('%', i + 1)) {
            if (i + 2 >= end
                    || Character.digit(target.charAt(i + 1), 16) < 0
                    || Character.digit(target.charAt(i + 2), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpoken(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        return version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
    }

    private static boolean isAddressed(HttpRequest request) {
        int hosts = request.headers().getAll(HttpHeaderNames.HOST).size();
        return hosts == 1 || (hosts == 0 && request.protocolVersion().equals(HttpVersion.HTTP_1_0));
    }

    static String code(HttpObject message) {
        return switch (message.decoderResult().cause()) {
            case TooLongHttpLineException line -> "uri-too-long";
            case TooLongHttpHeaderException headers -> "headers-too-large";
            case TooLongFrameException chunk -> "payload-too-large";
            case null, default -> "malformed-request";
        };
    }

    static String detail(HttpObject message) {
        return switch (message.decoderResult().cause()) {
            case TooLongHttpLineException line -> "Use a shorter address.";
            case TooLongHttpHeaderException headers -> "Send fewer or shorter headers. Cookies count too.";
            case TooLongFrameException chunk -> "Send the body in smaller chunks.";
            case null, default -> "This is not an HTTP/1.1 request.";
        };
    }
}
