package dev.parley.invite.invite;

import dev.parley.invite.InviteSettings;
import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.log.Mask;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
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

    NewInvite toNewInvite(InviteSettings.Expiry limits) {
        if (expiresIn != null
                && (expiresIn.compareTo(limits.shortest()) < 0 || expiresIn.compareTo(limits.longest()) > 0)) {
            String message = "expiresIn must be from " + limits.shortest() + " to " + limits.longest();
            throw Problems.of("validation-failed", message)
                    .errors(List.of(new FieldProblem("expiresIn", "out-of-bounds", message)));
        }
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
