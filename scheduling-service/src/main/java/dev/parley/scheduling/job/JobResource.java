package dev.parley.scheduling.job;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

import java.util.Map;
import java.util.UUID;

@Path("/api/v1/jobs")
@RolesAllowed({"recruiter", "admin"})
public class JobResource {

    private final Jobs jobs;
    private final KeepJob keepJob;
    private final MatchCounts counts;
    private final CurrentStaff current;

    JobResource(Jobs jobs, KeepJob keepJob, MatchCounts counts, CurrentStaff current) {
        this.jobs = jobs;
        this.keepJob = keepJob;
        this.counts = counts;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listJobs", summary = "Own jobs, with how many candidates they have")
    @Transactional
    public Page<JobResponse> list(@QueryParam("q") String text, @BeanParam PageRequest page) {
        Page<Job> found = jobs.page(current.get(), text, page);
        Map<UUID, JobResponse.Counts> byJob =
                counts.of(found.items().stream().map(Job::id).toList());
        return found.map(job -> JobResponse.of(job, byJob.getOrDefault(job.id(), JobResponse.Counts.NONE)));
    }

    @POST
    @Operation(operationId = "openJob", summary = "Opens a job")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobResponse.class)))
    @Idempotent
    public RestResponse<JobResponse> open(@Valid @NotNull JobRequest request) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                JobResponse.of(keepJob.open(current.get(), request), JobResponse.Counts.NONE));
    }

    @GET
    @Operation(operationId = "showJob", summary = "One job")
    @Path("{id}")
    @Transactional
    public JobResponse show(UUID id) {
        return response(jobs.owned(current.get(), id));
    }

    @PUT
    @Operation(operationId = "changeJob", summary = "Changes a job")
    @Idempotent
    @Path("{id}")
    @Transactional
    public JobResponse change(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull JobRequest request) {
        return response(keepJob.change(current.get(), id, request, Versions.expected(ifMatch, request.version())));
    }

    private JobResponse response(Job job) {
        return JobResponse.of(job, counts.of(job.id()));
    }
}
