package dev.parley.invite.invite;

/** @param expired how many one request has marked, @param more whether others are left for the next one, or the schedule */
record ExpiredCount(long expired, boolean more) {}
