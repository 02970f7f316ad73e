package dev.parley.invite.profile;

import java.util.List;

/**
 * What a member may change of their profile. Absent values are null, absent lists empty.
 *
 * @param languages canonical tags of BCP 47
 */
record ProfileDetails(
        String headline, List<String> skills, Level level, List<String> languages, String zone, boolean open) {}
