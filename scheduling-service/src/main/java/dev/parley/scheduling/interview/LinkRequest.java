package dev.parley.scheduling.interview;

import jakarta.validation.constraints.AssertTrue;

/** @param regenerate true: links sent before stop to work */
public record LinkRequest(@AssertTrue boolean regenerate) {}
