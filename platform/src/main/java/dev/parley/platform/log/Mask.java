package dev.parley.platform.log;

/** Personal and secret values as they may appear in logs. */
public final class Mask {

    private Mask() {}

    /** {@code asha.rao@example.org} becomes {@code a***@example.org}. */
    public static String email(String email) {
        if (email == null) {
            return null;
        }
        int at = email.lastIndexOf('@');
        return at < 1 ? "***" : email.charAt(0) + "***" + email.substring(at);
    }

    /** A code or key: nothing of it is shown but that there is one. */
    public static String code(String code) {
        return code == null ? null : "***";
    }
}
