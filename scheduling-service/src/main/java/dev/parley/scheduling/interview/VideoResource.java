package dev.parley.scheduling.interview;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** On which video service an interview is held. */
@Path("/api/v1/interviews/{id}/video")
@RolesAllowed({"recruiter", "admin"})
public class VideoResource {

    private final ChangeVideo changeVideo;
    private final InterviewViews views;
    private final CurrentStaff current;

    VideoResource(ChangeVideo changeVideo, InterviewViews views, CurrentStaff current) {
        this.changeVideo = changeVideo;
        this.views = views;
        this.current = current;
    }

    @PUT
    @Operation(operationId = "changeVideo", summary = "Holds an interview on another video service, or by another link")
    @Idempotent
    public InterviewResponse change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull VideoRequest request) {
        changeVideo.change(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(current.get(), id);
    }
}
