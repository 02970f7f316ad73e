package dev.parley.verification.shared;

import java.util.List;

/** A list that is short by its nature, so that it has no pages. */
public record Items<T>(List<T> items) {}
