package dev.parley.verification.cases;

import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.contact.Origin;
import dev.parley.platform.contact.PhoneNumber;
import dev.parley.platform.text.OneLine;
import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A case to create. Without an address and a number it waits until someone adds one. */
public record RecordRequest(
        @NotNull CaseType caseType,
        @OneLine @NotBlank @Size(max = 200) String candidateName,
        @Size(max = 254) String candidateEmail,

        @Pattern(regexp = PhoneNumber.SHAPE, message = PhoneNumber.NO_NUMBER)
        String candidateMobile,

        @Zone String candidateZone,

        @Pattern(regexp = ContactFields.LOCALE, message = ContactFields.NO_LOCALE)
        String candidateLocale,

        @OneLine @Size(max = 200) String reference) {

    NewCase toNewCase(Origin origin) {
        ContactReader reader = new ContactReader();
        Contact contact = new Contact(
                candidateName.strip(),
                reader.email("candidateEmail", candidateEmail),
                reader.mobile("candidateMobile", candidateMobile, origin.of(candidateZone, candidateLocale)),
                candidateZone,
                candidateLocale);
        reader.check();
        return new NewCase(caseType, contact, ContactFields.given(reference));
    }

    @Override
    public String toString() {
        return "RecordRequest[" + caseType + "]";
    }
}
