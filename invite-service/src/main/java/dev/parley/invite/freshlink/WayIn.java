package dev.parley.invite.freshlink;

import dev.parley.invite.interview.InterviewView;

import java.util.UUID;

/**
 * Where somebody gets in.
 *
 * @param personId null for an address that is no candidate's
 * @param interview the one it is about, or the first of several
 * @param single whether it is the only one
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
