package dev.parley.verification.shared;

import java.util.List;

/** A list without pages, because it is always short. */
public record Items<T>(List<T> items) {}
