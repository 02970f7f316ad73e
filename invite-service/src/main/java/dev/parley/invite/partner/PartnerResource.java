package dev.parley.invite.partner;

import dev.parley.invite.profile.Members;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

@Path("/api/v1")
@RolesAllowed("member")
public class PartnerResource {

    private final ListPartners listPartners;
    private final BlockPartner blockPartner;
    private final PartnerReports reports;
    private final Members members;
    private final Caller caller;

    PartnerResource(
            ListPartners listPartners,
            BlockPartner blockPartner,
            PartnerReports reports,
            Members members,
            Caller caller) {
        this.listPartners = listPartners;
        this.blockPartner = blockPartner;
        this.reports = reports;
        this.members = members;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listPartners", summary = "People who can be invited, those who are online first")
    @Path("partners")
    public Page<PartnerResponse> list(@BeanParam PartnerFilter filter, @BeanParam PageRequest page) {
        return listPartners.list(filter, page, members.verified());
    }

    @GET
    @Operation(operationId = "showPartner", summary = "One person who can be invited")
    @Path("partners/{userId}")
    public PartnerResponse show(UUID userId) {
        return listPartners.one(userId, members.verified());
    }

    @PUT
    @Operation(operationId = "blockPartner", summary = "Blocks a person, who sees the caller as offline from then on")
    @Path("partners/{userId}/block")
    @Idempotent
    public void block(UUID userId) {
        blockPartner.block(userId, members.verified());
    }

    @DELETE
    @Operation(operationId = "unblockPartner", summary = "Takes a block back")
    @Path("partners/{userId}/block")
    @Idempotent
    public void unblock(UUID userId) {
        blockPartner.unblock(userId, members.verified());
    }

    @POST
    @Operation(operationId = "reportPartner", summary = "Reports a person to the administrators")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportResponse.class)))
    @Path("partners/{userId}/report")
    @Idempotent
    public RestResponse<ReportResponse> report(UUID userId, @Valid @NotNull ReportRequest request) {
        return RestResponse.status(
                RestResponse.Status.CREATED, reports.take(userId, request.reason(), members.verified()));
    }

    @GET
    @Operation(operationId = "listPartnerReports", summary = "Reports about people, open ones first, then newest")
    @Path("partner-reports")
    @RolesAllowed("admin")
    public Page<ReportResponse> reports(@BeanParam PageRequest page) {
        return reports.page(page);
    }

    @POST
    @Operation(operationId = "closePartnerReport", summary = "Notes what was done about a report, which ends it")
    @Path("partner-reports/{id}/close")
    @RolesAllowed("admin")
    @Idempotent
    public ReportResponse close(UUID id, @Valid @NotNull CloseReportRequest request) {
        return reports.close(id, request.note(), caller);
    }
}
