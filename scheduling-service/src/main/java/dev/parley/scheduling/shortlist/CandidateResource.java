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
    public Page<CandidateResponse> list(@BeanParam CandidateFilter filter, @BeanParam PageRequest page) {
        return views.page(current.get(), filter, page);
    }

    @POST
    @Idempotent
    public RestResponse<CandidateResponse> add(@Valid @NotNull CandidateRequest request) {
        AddCandidate.Added added = addCandidate.add(current.get(), request);
        return RestResponse.status(
                added.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                views.byId(current.get(), added.id()));
    }

    @POST
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
    @Path("{id}")
    public CandidateResponse show(UUID id) {
        return views.byId(current.get(), id);
    }

    @PUT
    @Idempotent
    @Path("{id}")
    public CandidateResponse change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CandidateRequest request) {
        changeCandidate.change(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(current.get(), id);
    }
}
