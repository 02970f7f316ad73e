package dev.parley.verification.record;

import dev.parley.platform.text.OneLine;
import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is absent stays as it is. */
public record ContactRequest(
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @OneLine @Size(max = 200)
        String candidateName,

        @Size(max = 254) String candidateEmail,

        @Pattern(regexp = ContactFields.MOBILE, message = ContactFields.NO_MOBILE)
        String candidateMobile,

        @Zone String candidateZone,

        @Pattern(regexp = ContactFields.LOCALE, message = ContactFields.NO_LOCALE)
        String candidateLocale,

        Integer version) {

    Contact over(Contact present) {
        String email = ContactFields.email(candidateEmail);
        String mobile = ContactFields.given(candidateMobile);
        return new Contact(
                candidateName == null ? present.name() : candidateName.strip(),
                email == null ? present.email() : email,
                mobile == null ? present.mobile() : mobile,
                candidateZone == null ? present.zone() : candidateZone,
                candidateLocale == null ? present.locale() : candidateLocale);
    }

    @Override
    public String toString() {
        return "ContactRequest[" + version + "]";
    }
}
