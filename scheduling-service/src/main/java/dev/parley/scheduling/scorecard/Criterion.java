package dev.parley.scheduling.scorecard;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What interviewers rate.
 *
 * @param key      names it over the versions of a form
 * @param scale    ratings go from 1 to it
 * @param optional whether a card may be submitted without it
 */
@Embeddable
public record Criterion(String key, String label, @Nullable String help, int scale, boolean optional) {}
