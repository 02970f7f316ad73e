package dev.parley.invite.freshlink;

import dev.parley.invite.interview.InterviewView;

import java.util.UUID;

/**
 * What an address can open.
 *
 * @param personId null for an address that is not a candidate's
 * @param interview the only interview, or the first of several
 * @param single whether it is the only interview
 */
record WayIn(
        UUID personId,
        String name,
        String email,
        String zone,
        String locale,
        String link,
        InterviewView interview,
        boolean single) {}
