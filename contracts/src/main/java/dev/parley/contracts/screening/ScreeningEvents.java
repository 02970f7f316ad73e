package dev.parley.contracts.screening;

/** CloudEvents types that a screening outside of the suite publishes. */
public final class ScreeningEvents {

    public static final String CANDIDATE_SCREENED = "dev.parley.screening.CandidateScreened.v1";

    private ScreeningEvents() {}
}
