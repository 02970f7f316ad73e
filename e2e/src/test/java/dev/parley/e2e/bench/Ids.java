package dev.parley.e2e.bench;

/** The ids that {@code bench-data/bookings.sql} gives. */
final class Ids {

    /** How ids made by the service begin in our days, and none of the data sets'. */
    static final String MADE_NOW = "01a";

    private Ids() {}

    static String of(String kind, long number) {
        return "01930000-%s-7000-8000-%012x".formatted(kind, number);
    }

    static String interview(int number) {
        return of("0006", number);
    }

    /** The address of the candidate of that interview in {@code invites.sql}. */
    static String invited(int number) {
        return "invited" + number + "@mail.example";
    }

    /** A person of {@code members.sql}. */
    static String member(int number) {
        return of("000d", number);
    }

    static String slot(int number) {
        return of("0007", number);
    }

    static String interviewer(int slot) {
        return of("0002", slot % 200);
    }
}
