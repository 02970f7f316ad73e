package dev.parley.notification.subject;

/**
 * What is known about the thing a message is about.
 *
 * @param sequence event counter of that thing
 */
public record SubjectState(long sequence, String state, int revision) {}
