package dev.parley.contracts.problem;

/**
 * One kind of problem (RFC 9457).
 *
 * @param code   stable code, also the last segment of {@link #uri()}
 * @param status HTTP status
 * @param title  short English summary, the same for every occurrence
 * @param key    key of the text that the UI shows
 */
public record ProblemType(String code, int status, String title, String key) {

    /** The {@code type} member of the problem document. */
    public String uri() {
        return "/problems/" + code;
    }
}
