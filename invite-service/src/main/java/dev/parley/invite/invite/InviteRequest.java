package dev.parley.invite.invite;

import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.log.Mask;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

record InviteRequest(
        @NotNull UUID interviewId,
        String email,
        @OneLine @Size(max = 200) String name,
        @Size(max = 35) String locale,
        Duration expiresIn) {

    NewInvite toNewInvite(Validity validity) {
        validity.refusal("expiresIn", expiresIn).ifPresent(problem -> {
            throw Invalid.fields(List.of(problem));
        });
        return new NewInvite(interviewId, address(), name, locale, expiresIn);
    }

    private String address() {
        ContactReader contact = new ContactReader();
        String address = contact.email("email", email);
        contact.check();
        return address;
    }

    @Override
    public String toString() {
        return "InviteRequest[" + interviewId + " " + Mask.email(email) + "]";
    }
}
