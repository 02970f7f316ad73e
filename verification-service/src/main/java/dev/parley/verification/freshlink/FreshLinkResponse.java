package dev.parley.verification.freshlink;

/**
 * Never the link itself: that goes to the recorded address alone.
 *
 * @param sent        a mail is on its way
 * @param requested   somebody will decide, since the candidate had their share
 * @param maskedEmail where it goes to
 */
record FreshLinkResponse(boolean sent, boolean requested, String maskedEmail) {}
