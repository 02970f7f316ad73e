package dev.parley.platform.problem;

/** Rejections that need no class of their own. */
public final class Problems {

    private Problems() {}

    /** @throws IllegalArgumentException when the code is not listed in {@code problems.yaml} */
    public static Rejection of(String code, String detail) {
        return new Named(code, detail);
    }

    /**
     * 404 {@code not-found}: the object is unknown, or the caller may not see it. {@code what} is a noun, e.g.
     * "interview".
     */
    public static Rejection notFound(String what) {
        return of("not-found", "There is no such " + what + ", or it is not yours.");
    }

    private static final class Named extends Rejection {
        Named(String code, String detail) {
            super(code, detail);
        }
    }
}
