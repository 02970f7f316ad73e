package dev.parley.verification.cases;

import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.contact.Origin;
import dev.parley.platform.contact.PhoneNumber;
import dev.parley.platform.text.OneLine;
import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Absent values do not change. */
public record ContactRequest(
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @OneLine @Size(max = 200)
        String candidateName,

        @Size(max = 254) String candidateEmail,

        @Pattern(regexp = PhoneNumber.SHAPE, message = PhoneNumber.NO_NUMBER)
        String candidateMobile,

        @Zone String candidateZone,

        @Pattern(regexp = ContactFields.LOCALE, message = ContactFields.NO_LOCALE)
        String candidateLocale,

        Integer version) {

    /** @param origin gives the country of a number without country code, when zone and locale do not */
    Contact over(Contact present, Origin origin) {
        String zone = candidateZone == null ? present.zone() : candidateZone;
        String locale = candidateLocale == null ? present.locale() : candidateLocale;
        ContactReader reader = new ContactReader();
        String email = reader.email("candidateEmail", candidateEmail);
        String mobile = reader.mobile("candidateMobile", candidateMobile, origin.of(zone, locale));
        reader.check();
        return new Contact(
                candidateName == null ? present.name() : candidateName.strip(),
                email == null ? present.email() : email,
                mobile == null ? present.mobile() : mobile,
                zone,
                locale);
    }

    @Override
    public String toString() {
        return "ContactRequest[" + version + "]";
    }
}
