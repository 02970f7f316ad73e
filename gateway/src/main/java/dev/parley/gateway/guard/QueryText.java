package dev.parley.gateway.guard;

/** Checks that the parameters of an address can be decoded. The service checks their values. */
final class QueryText {

    private QueryText() {}

    /** Each percent sign must begin an escape of two hexadecimal digits (RFC 3986, 2.1), and none may encode NUL. */
    static boolean isReadable(String query) {
        if (query == null) {
            return true;
        }
        for (int i = query.indexOf('%'); i >= 0; i = query.indexOf('%', i + 3)) {
            if (i + 2 >= query.length()
                    || Character.digit(query.charAt(i + 1), 16) < 0
                    || Character.digit(query.charAt(i + 2), 16) < 0
                    || query.startsWith("00", i + 1)) {
                return false;
            }
        }
        return true;
    }
}
