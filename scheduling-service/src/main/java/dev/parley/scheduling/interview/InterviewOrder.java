package dev.parley.scheduling.interview;

import dev.parley.platform.problem.Problems;

import java.util.Locale;

/** The orders in which interviews are listed; ties are sorted by id, in the direction of the index. */
enum InterviewOrder {
    /** The newest first. */
    CREATED("created_at", "DESC", "<", "ASC", ">"),
    /** By their start; those without a time are not listed. */
    STARTS("starts_at", "ASC", ">", "ASC", ">"),
    /** The latest first; those without a time are not listed. */
    STARTS_LAST("starts_at", "DESC", "<", "DESC", "<");

    private final String column;
    private final String direction;
    private final String comparison;
    private final String ofIds;
    private final String idComparison;

    InterviewOrder(String column, String direction, String comparison, String ofIds, String idComparison) {
        this.column = column;
        this.direction = direction;
        this.comparison = comparison;
        this.ofIds = ofIds;
        this.idComparison = idComparison;
    }

    /** @param sort as in the query of a list; null: {@code usual} */
    static InterviewOrder of(String sort, InterviewOrder usual) {
        return switch (sort) {
            case null -> usual;
            case "-createdAt" -> CREATED;
            case "startsAt" -> STARTS;
            case "-startsAt" -> STARTS_LAST;
            default -> throw Problems.of("bad-parameter", "sort must be -createdAt, startsAt or -startsAt.");
        };
    }

    String column() {
        return column;
    }

    String direction() {
        return direction;
    }

    String sorted(String at, String id) {
        return " ORDER BY " + at + " " + direction + ", " + id + " " + ofIds;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String present(String at) {
        return this != CREATED ? at + " IS NOT NULL" : "TRUE";
    }

    /** What an index can begin at: both columns at once where it has them in one direction, else the first alone. */
    String behind(String at, String id) {
        return direction.equals(ofIds)
                ? "(" + at + ", " + id + ") " + comparison + " (:at, :after)"
                : at + " " + comparison + "= :at AND (" + at + " " + comparison + " :at OR " + id + " " + idComparison
                        + " :after)";
    }
}
