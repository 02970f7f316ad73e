package dev.parley.invite.invite;

import dev.parley.invite.invite.IssueInvite.Issued;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import java.util.UUID;

@Path("/api/v1")
public class InviteResource {

    private final IssueInvite issueInvite;
    private final RevokeInvite revokeInvite;
    private final ListInvites listInvites;
    private final CleanUpExpired cleanUpExpired;
    private final Validity validity;
    private final PresentInvite present;
    private final Caller caller;

    InviteResource(
            IssueInvite issueInvite,
            RevokeInvite revokeInvite,
            ListInvites listInvites,
            CleanUpExpired cleanUpExpired,
            Validity validity,
            PresentInvite present,
            Caller caller) {
        this.issueInvite = issueInvite;
        this.revokeInvite = revokeInvite;
        this.listInvites = listInvites;
        this.cleanUpExpired = cleanUpExpired;
        this.validity = validity;
        this.present = present;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "issueInvite",
            summary = "Sends an invite with code and link; one that was sent before is renewed")
    @APIResponse(
            responseCode = "200",
            description = "Renewed: the code is new, the invite is not",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InviteResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InviteResponse.class)))
    @Path("/invites")
    @RolesAllowed({"recruiter", "admin"})
    @Idempotent
    public RestResponse<InviteResponse> issue(@NotNull @Valid InviteRequest request) {
        Issued issued = issueInvite.issue(request.toNewInvite(validity), Staff.of(caller));
        return RestResponse.status(
                issued.isNew() ? Status.CREATED : Status.OK,
                present.present(issued.invite(), issued.interview(), caller));
    }

    @GET
    @Operation(operationId = "listInvites", summary = "Own invites by interview, status, address and text")
    @Path("/invites")
    @RolesAllowed({"recruiter", "admin"})
    public Page<InviteResponse> list(@BeanParam InviteFilter filter, @BeanParam PageRequest page) {
        return listInvites.list(filter, page, caller);
    }

    @POST
    @Operation(operationId = "revokeInvite", summary = "Ends an invite: its code and link stop working")
    @Path("/invites/{id}/revoke")
    @RolesAllowed({"recruiter", "admin"})
    @Idempotent
    public InviteResponse revoke(@PathParam("id") UUID id) {
        return listInvites.one(revokeInvite.revoke(id, Staff.of(caller)), caller);
    }

    @POST
    @Operation(
            operationId = "expireInvites",
            summary = "Marks up to 1,000 invites that are past their expiry, and counts them")
    @Path("/cleanup-expired-invites")
    @RolesAllowed({"admin", "service"})
    @NotIdempotent("It marks what is past expiry; a repetition finds nothing left.")
    public ExpiredCount cleanUp() {
        return cleanUpExpired.some();
    }
}
