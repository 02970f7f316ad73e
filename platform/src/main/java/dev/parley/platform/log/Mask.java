package dev.parley.platform.log;

/** Masks personal and secret values for logs. */
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

    /** Shows only that there is a code or key, nothing of its value. */
    public static String code(String code) {
        return code == null ? null : "***";
    }
}
