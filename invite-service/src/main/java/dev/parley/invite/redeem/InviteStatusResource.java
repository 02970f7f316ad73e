package dev.parley.invite.redeem;

import dev.parley.invite.invite.FindOwnByCode;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import java.util.List;

@Path("/api/v1/invite-status/{code}")
@PermitAll
public class InviteStatusResource {

    private final RedeemCode redeemCode;
    private final ReadStatus readStatus;
    private final FindOwnByCode findOwnByCode;
    private final Caller caller;

    InviteStatusResource(RedeemCode redeemCode, ReadStatus readStatus, FindOwnByCode findOwnByCode, Caller caller) {
        this.redeemCode = redeemCode;
        this.readStatus = readStatus;
        this.findOwnByCode = findOwnByCode;
        this.caller = caller;
    }

    /** Codes are not unique, so staff get a list of their own invites and a candidate must also send the address. */
    @GET
    public Object status(@PathParam("code") String code, @QueryParam("email") String email) {
        if (caller.signedIn() && (caller.has("recruiter") || caller.isAdmin())) {
            return findOwnByCode.find(code, email, caller);
        }
        if (email == null || email.isBlank()) {
            throw Problems.of("validation-failed", "Send the email address the code was sent to.")
                    .errors(List.of(new FieldProblem("email", "required", "must be the address the code was sent to")));
        }
        return redeemCode.guess(email, code, t -> readStatus.read(t.email(), t.code()));
    }
}
