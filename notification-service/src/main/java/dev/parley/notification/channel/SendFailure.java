package dev.parley.notification.channel;

/**
 * Why a message was not sent.
 *
 * @param code      stable, e.g. auth-refused
 * @param retryable whether another try may help
 * @param detail    for the operator; names no recipient and no secret
 */
public record SendFailure(String code, boolean retryable, String detail) {}
