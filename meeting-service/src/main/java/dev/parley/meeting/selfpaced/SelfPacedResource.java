package dev.parley.meeting.selfpaced;

import dev.parley.meeting.recording.RecordingResponse;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.idempotency.NotIdempotent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** A candidate's interview without interviewers. The link's key comes by cookie, or in the body. */
@Path("/api/v1/ai")
public class SelfPacedResource {

    private final StartRun startRun;
    private final ShowRun showRun;
    private final AnswerQuestion answerQuestion;
    private final StartRecording startRecording;
    private final GoOn goOn;

    SelfPacedResource(
            StartRun startRun,
            ShowRun showRun,
            AnswerQuestion answerQuestion,
            StartRecording startRecording,
            GoOn goOn) {
        this.startRun = startRun;
        this.showRun = showRun;
        this.answerQuestion = answerQuestion;
        this.startRecording = startRecording;
        this.goOn = goOn;
    }

    @POST
    @Path("start")
    @Operation(
            operationId = "startSelfPacedInterview",
            summary = "Asks the first question; who has begun already goes on where they were")
    @Idempotent
    public RunResponse start(@Valid @NotNull StartRequest request) {
        return startRun.start(request);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "showSelfPacedInterview",
            summary = "What awaits a candidate, or the question that is asked with its clocks")
    public RunResponse show(@PathParam("id") UUID id) {
        return showRun.show(id);
    }

    @POST
    @Path("{id}/begin")
    @Operation(operationId = "beginAnswer", summary = "Starts the clock of an answer, or of another try")
    @Idempotent
    public RunResponse begin(@PathParam("id") UUID id, @Valid @NotNull BeginRequest request) {
        return answerQuestion.begin(id, request);
    }

    @PUT
    @Path("{id}/draft")
    @Operation(
            operationId = "keepDraftAnswer",
            summary = "Keeps what is being typed; it counts when the time for the answer ends")
    @NotIdempotent("A repetition names a revision that is no longer the latest.")
    public DraftResponse keep(@PathParam("id") UUID id, @Valid @NotNull DraftRequest request) {
        return answerQuestion.keep(id, request);
    }

    @POST
    @Path("{id}/answers")
    @Operation(operationId = "giveAnswer", summary = "Gives a typed or recorded answer to the question that is asked")
    @Idempotent
    public RunResponse answer(@PathParam("id") UUID id, @Valid @NotNull AnswerRequest request) {
        return answerQuestion.submit(id, request);
    }

    @POST
    @Path("{id}/recordings")
    @Operation(
            operationId = "startRecording",
            summary = "Announces another recording of an answer; late ones are taken until hand-in ends")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordingResponse.class)))
    @Idempotent
    public RestResponse<RecordingResponse> startRecording(
            @PathParam("id") UUID id, @Valid @NotNull RecordingRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, startRecording.start(id, request));
    }

    @POST
    @Path("{id}/next")
    @Operation(operationId = "askNextQuestion", summary = "Leaves a question and asks the next one")
    @Idempotent
    public RunResponse next(@PathParam("id") UUID id, @Valid @NotNull GoOnRequest request) {
        return goOn.next(id, request);
    }

    @POST
    @Path("{id}/finish")
    @Operation(operationId = "finishSelfPacedInterview", summary = "Leaves the last question and hands everything in")
    @Idempotent
    public RunResponse finish(@PathParam("id") UUID id, @Valid @NotNull GoOnRequest request) {
        return goOn.finish(id, request);
    }
}
