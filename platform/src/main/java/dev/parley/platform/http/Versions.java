package dev.parley.platform.http;

import dev.parley.platform.problem.Problems;

/**
 * Checks that a client changes the version it has seen. The version comes from {@code If-Match} or the body; both are
 * optional.
 */
public final class Versions {

    private Versions() {}

    /** The header takes precedence over the body. */
    public static Integer expected(String ifMatch, Integer inBody) {
        if (ifMatch == null || "*".equals(ifMatch.strip())) {
            return inBody;
        }
        try {
            return Integer.valueOf(ifMatch.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw Problems.of("bad-parameter", "If-Match must be the version you read, e.g. \"3\".");
        }
    }

    /** @throws dev.parley.platform.problem.Rejection 412 stale-version when somebody else has changed it meanwhile */
    public static void check(Integer expected, int current) {
        if (expected != null && expected != current) {
            throw Problems.of("stale-version", "It was changed in the meantime. Read it again and repeat your change.")
                    .with("currentVersion", current);
        }
    }
}
