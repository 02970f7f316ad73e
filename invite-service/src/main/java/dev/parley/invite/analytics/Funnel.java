package dev.parley.invite.analytics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far invites came. Each is counted in every step that it reached.
 *
 * @param delivered     the email with the code was taken by a mail server
 * @param accepted      the code or link was used after the newest code was sent
 * @param medianSeconds from the newest code to the acceptance; absent without one. Invites of another system do not count:
 *                      nobody knows when those were accepted
 */
@Schema(name = "InviteFunnel")
record Funnel(
        long issued,
        long delivered,
        long accepted,
        long expired,
        long completed,
        @Nullable Long medianSeconds) {}
