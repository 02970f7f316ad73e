package dev.parley.scheduling.availability;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Path("/api/v1/interviewers")
@RolesAllowed({"recruiter", "admin"})
public class InterviewerTimesResource {

    private final FindFreeTimes findFreeTimes;
    private final LeastLoaded leastLoaded;
    private final ViewLoad viewLoad;
    private final ViewBusy viewBusy;
    private final CurrentStaff current;

    InterviewerTimesResource(
            FindFreeTimes findFreeTimes,
            LeastLoaded leastLoaded,
            ViewLoad viewLoad,
            ViewBusy viewBusy,
            CurrentStaff current) {
        this.findFreeTimes = findFreeTimes;
        this.leastLoaded = leastLoaded;
        this.viewLoad = viewLoad;
        this.viewBusy = viewBusy;
        this.current = current;
    }

    public record Items<T>(List<T> items) {}

    @GET
    @Operation(operationId = "listFreeTimes", summary = "Times at which enough interviewers are free")
    @Path("free")
    @RolesAllowed({"recruiter", "admin", "interviewer"})
    public FreeTimesResponse free(@Valid @BeanParam FreeTimesRequest request) {
        return findFreeTimes.find(request);
    }

    @GET
    @Operation(operationId = "listBusyTimes", summary = "When interviewers cannot be asked, and nothing of why")
    @Path("busy")
    @RolesAllowed({"recruiter", "admin", "interviewer"})
    public BusyResponse busy(
            @QueryParam("interviewerIds") @NotEmpty @Size(max = 50) List<UUID> interviewerIds,
            @QueryParam("from") @NotNull Instant from,
            @QueryParam("to") @NotNull Instant to) {
        return viewBusy.between(current.get(), interviewerIds, new TimeRange(from, to));
    }

    @GET
    @Operation(operationId = "listLoad", summary = "How many interviews each interviewer holds")
    @Path("load")
    public Items<LoadResponse> load(@QueryParam("from") Instant from, @QueryParam("to") Instant to) {
        return new Items<>(viewLoad.between(from, to));
    }

    @GET
    @Operation(operationId = "suggestInterviewers", summary = "Interviewers who are free at a time, least loaded first")
    @Path("suggestions")
    public Items<LeastLoaded.Choice> suggestions(
            @QueryParam("startsAt") @NotNull Instant startsAt,
            @QueryParam("endsAt") @NotNull Instant endsAt,
            @QueryParam("except") List<UUID> except,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(100) int limit) {
        TimeRange time = new TimeRange(startsAt, endsAt);
        if (!time.isForward()) {
            throw Invalid.field("endsAt", "end-before-start", "must be after the start");
        }
        return new Items<>(Attempts.inTransaction(() -> leastLoaded.free(time, except, limit)));
    }
}
