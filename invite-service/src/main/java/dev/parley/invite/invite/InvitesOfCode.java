package dev.parley.invite.invite;

import java.util.List;

/** Codes are not unique: the invites of one, as far as the caller owns them. */
public record InvitesOfCode(List<InviteResponse> items) implements StatusOfCode {}
