package dev.parley.invite.redeem;

/** How much a code or link opens. */
enum Reach {
    /** Opened with a link that staff can see. */
    ONE_INTERVIEW,
    /** Opened with an emailed code or link: every interview of the address. */
    OWN_PAGE
}
