package dev.parley.invite.redeem;

/** How far somebody is let in. */
enum Reach {
    /** By a link that staff can see. */
    ONE_INTERVIEW,
    /** By a code or a link that was mailed: to every interview of the address. */
    OWN_PAGE
}
