package dev.parley.gateway.route;

/** Checks whether a text is a UUID, in upper or lower case. */
final class UuidText {

    private static final int LENGTH = 36;

    private UuidText() {}

    static boolean is(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : !RequestPath.isHex(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
