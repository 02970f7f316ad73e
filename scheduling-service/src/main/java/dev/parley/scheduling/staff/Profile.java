package dev.parley.scheduling.staff;

import dev.parley.platform.directory.DirectoryUser;
import dev.parley.platform.time.Zones;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is to be known of a member of staff.
 *
 * @param mobile E.164; null: no short messages
 */
public record Profile(
        UUID id, String name, String email, String mobile, String zone, String locale, boolean interviewer) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public Profile(UUID id, String name, String email, String zone, String locale, boolean interviewer) {
        this(id, name, email, null, zone, locale, interviewer);
    }

    static Profile of(DirectoryUser user) {
        return new Profile(
                user.id(),
                user.name(),
                user.email(),
                reachable(user.attribute("phoneNumber")),
                Zones.regionOrNull(user.attribute("zoneinfo")),
                user.attribute("locale"),
                user.has("interviewer"));
    }

    /** Null for what no message could reach. */
    private static String reachable(String number) {
        return number != null && E164.matcher(number.strip()).matches() ? number.strip() : null;
    }
}
