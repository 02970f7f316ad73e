package dev.parley.verification.person;

import java.util.List;

/** Where staff are kept. */
interface Directory {

    /** Everybody who administers, and every vendor. */
    List<Profile> staff();
}
