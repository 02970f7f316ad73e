package dev.parley.platform.scan;

/** @param signature what was found; null unless infected */
public record Verdict(Outcome outcome, String signature) {

    public enum Outcome {
        CLEAN,
        /** No scanner is set up. */
        SKIPPED,
        INFECTED
    }

    static final Verdict CLEAN = new Verdict(Outcome.CLEAN, null);
    static final Verdict SKIPPED = new Verdict(Outcome.SKIPPED, null);

    static Verdict infected(String signature) {
        return new Verdict(Outcome.INFECTED, signature);
    }

    public boolean infected() {
        return outcome == Outcome.INFECTED;
    }
}
