package dev.parley.scheduling.staff;

import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.contact.PhoneNumber;
import dev.parley.platform.contact.Region;
import dev.parley.platform.directory.DirectoryUser;
import dev.parley.platform.time.Zones;

import java.util.UUID;

/**
 * What the service stores about a member of staff.
 *
 * @param mobile E.164; null: no short messages
 */
public record Profile(
        UUID id, String name, String email, String mobile, String zone, String locale, boolean interviewer) {

    /** Omits contact details that cannot receive messages. */
    public Profile {
        email = EmailAddress.normalise(email).orElse(null);
    }

    public Profile(UUID id, String name, String email, String zone, String locale, boolean interviewer) {
        this(id, name, email, null, zone, locale, interviewer);
    }

    static Profile of(DirectoryUser user) {
        String zone = Zones.regionOrNull(user.attribute("zoneinfo"));
        return new Profile(
                user.id(),
                user.name(),
                user.email(),
                mobile(user.attribute("phoneNumber"), zone, user.attribute("locale")),
                zone,
                user.attribute("locale"),
                user.has("interviewer"));
    }

    /** Null for what no message could reach. */
    private static String mobile(String number, String zone, String locale) {
        Region from = Region.ofZone(zone).or(Region.ofLocale(locale));
        return PhoneNumber.read(number, from).usable().map(PhoneNumber::e164).orElse(null);
    }
}
