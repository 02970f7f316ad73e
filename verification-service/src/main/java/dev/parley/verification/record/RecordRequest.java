package dev.parley.verification.record;

import dev.parley.platform.text.OneLine;
import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A case to be opened; without an address or a number it waits for them to be added. */
public record RecordRequest(
        @NotNull CaseType caseType,
        @OneLine @NotBlank @Size(max = 200) String candidateName,
        @Size(max = 254) String candidateEmail,

        @Pattern(regexp = ContactFields.MOBILE, message = ContactFields.NO_MOBILE)
        String candidateMobile,

        @Zone String candidateZone,

        @Pattern(regexp = ContactFields.LOCALE, message = ContactFields.NO_LOCALE)
        String candidateLocale,

        @OneLine @Size(max = 200) String reference) {

    NewCase toNewCase() {
        Contact contact = new Contact(
                candidateName.strip(),
                ContactFields.email(candidateEmail),
                ContactFields.given(candidateMobile),
                candidateZone,
                candidateLocale);
        return new NewCase(caseType, contact, ContactFields.given(reference));
    }

    @Override
    public String toString() {
        return "RecordRequest[" + caseType + "]";
    }
}
