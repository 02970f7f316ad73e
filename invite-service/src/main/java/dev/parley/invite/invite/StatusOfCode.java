package dev.parley.invite.invite;

/** What is told of a code: to staff {@link InvitesOfCode}, to its candidate their one invite. */
public interface StatusOfCode {}
