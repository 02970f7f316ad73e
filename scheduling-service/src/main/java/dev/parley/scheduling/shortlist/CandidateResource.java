package dev.parley.scheduling.shortlist;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.candidate.AddCandidate;
import dev.parley.scheduling.candidate.CandidateRequest;
import dev.parley.scheduling.candidate.ChangeCandidate;
import dev.parley.scheduling.candidate.ImportCandidates;
import dev.parley.scheduling.candidate.ImportResponse;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

@Path("/api/v1/candidates")
@RolesAllowed({"recruiter", "admin"})
public class CandidateResource {

    private final AddCandidate addCandidate;
    private final ChangeCandidate changeCandidate;
    private final ImportCandidates importCandidates;
    private final CandidateViews views;
    private final CurrentStaff current;

    CandidateResource(
            AddCandidate addCandidate,
            ChangeCandidate changeCandidate,
            ImportCandidates importCandidates,
            CandidateViews views,
            CurrentStaff current) {
        this.addCandidate = addCandidate;
        this.changeCandidate = changeCandidate;
        this.importCandidates = importCandidates;
        this.views = views;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listCandidates", summary = "Own candidates by job, text and toggles")
    public Page<CandidateResponse> list(@BeanParam CandidateFilter filter, @BeanParam PageRequest page) {
        return views.page(current.get(), filter, page);
    }

    @POST
    @Operation(
            operationId = "addCandidate",
            summary = "Adds a candidate; a known address answers 200 with the card that is there")
    @APIResponse(
            responseCode = "200",
            description = "The address is known: the card that is there",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CandidateResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CandidateResponse.class)))
    @Idempotent
    public RestResponse<CandidateResponse> add(@Valid @NotNull CandidateRequest request) {
        AddCandidate.Added added = addCandidate.add(current.get(), request);
        return RestResponse.status(
                added.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                views.byId(current.get(), added.id()));
    }

    @POST
    @Operation(operationId = "importCandidates", summary = "Adds a candidate per line of a CSV file")
    @Path("import")
    @Consumes("text/csv")
    @Idempotent
    public ImportResponse importAll(
            @NotNull @QueryParam("jobId") UUID jobId,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull byte[] csv) {
        return importCandidates.importAll(current.get(), jobId, csv, dryRun);
    }

    @GET
    @Operation(operationId = "showCandidate", summary = "One candidate with all their jobs")
    @Path("{id}")
    public CandidateResponse show(UUID id) {
        return views.byId(current.get(), id);
    }

    @PUT
    @Operation(operationId = "changeCandidate", summary = "Changes name, address, mobile, zone or language")
    @Idempotent
    @Path("{id}")
    public CandidateResponse change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CandidateRequest request) {
        changeCandidate.change(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(current.get(), id);
    }
}
