package dev.parley.invite.redeem;

import dev.parley.invite.invite.FindOwnByCode;
import dev.parley.invite.invite.InvitesOfCode;
import dev.parley.invite.invite.StatusOfCode;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

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
    @Operation(
            operationId = "showInviteStatus",
            summary = "The state of a code: the own invites to staff, one invite to its candidate")
    @APIResponse(
            responseCode = "200",
            description =
                    "To recruiters and admins their own invites of the code, to anybody else the one of the address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {InvitesOfCode.class, InviteStatusResponse.class})))
    public StatusOfCode status(@PathParam("code") String code, @QueryParam("email") String email) {
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
