package dev.parley.gateway.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The segments of a path that means the same here and at the service: without dot segments, empty segments, encoded
 * slashes, backslashes or zeros. The length is checked first, then the path is read once from left to right.
 */
record RequestPath(List<String> segments) {

    private static final int LONGEST = 2048;
    private static final String PUNCTUATION = "._~@+-";

    static Optional<RequestPath> of(String path) {
        if (path == null || path.length() > LONGEST || !path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments = split(path);
        return segments.stream().allMatch(RequestPath::isPlain)
                ? Optional.of(new RequestPath(segments))
                : Optional.empty();
    }

    /** All parts between slashes, including empty ones. */
    static List<String> split(String path) {
        List<String> parts = new ArrayList<>();
        int from = 1;
        for (int slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', from)) {
            parts.add(path.substring(from, slash));
            from = slash + 1;
        }
        parts.add(path.substring(from));
        return parts;
    }

    static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static boolean isPlain(String segment) {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
            return false;
        }
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%') {
                if (!isHarmlessCode(segment, i)) {
                    return false;
                }
                i += 2;
            } else if (!isLetterOrDigit(c) && PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmlessCode(String segment, int percent) {
        if (percent + 2 >= segment.length()
                || !isHex(segment.charAt(percent + 1))
                || !isHex(segment.charAt(percent + 2))) {
            return false;
        }
        int code = Integer.parseInt(segment, percent + 1, percent + 3, 16);
        return code != '/' && code != '\\' && code != '.' && code != 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
