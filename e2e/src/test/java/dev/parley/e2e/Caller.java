package dev.parley.e2e;

/** Who asks. Those called OTHER ask for something that is somebody else's. */
enum Caller {
    ANONYMOUS(null),
    CANDIDATE(null),
    OTHER_CANDIDATE(null),
    MEMBER("member"),
    INTERVIEWER("interviewer"),
    OTHER_INTERVIEWER("interviewer2"),
    RECRUITER("recruiter"),
    OTHER_RECRUITER("recruiter2"),
    VENDOR("vendor"),
    /** The vendor, for a case that was given to nobody. */
    OTHER_VENDOR("vendor"),
    ADMIN("admin");

    private final String account;

    Caller(String account) {
        this.account = account;
    }

    /** The demo account; null for those without one. */
    String account() {
        return account;
    }

    boolean isOther() {
        return name().startsWith("OTHER_");
    }
}
