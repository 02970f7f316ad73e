package dev.parley.scheduling.person;

import java.util.List;

/** Where staff are kept. */
interface Directory {

    /** Everybody who interviews, recruits or administers. */
    List<Profile> staff();
}
