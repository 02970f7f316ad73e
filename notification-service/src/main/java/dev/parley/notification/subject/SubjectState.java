package dev.parley.notification.subject;

/**
 * The latest known state of a message's subject.
 *
 * @param sequence event counter of the subject
 */
public record SubjectState(long sequence, String state, int revision) {}
