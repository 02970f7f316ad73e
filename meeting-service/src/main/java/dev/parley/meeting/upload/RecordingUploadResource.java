package dev.parley.meeting.upload;

import dev.parley.meeting.recording.CompleteRecording;
import dev.parley.meeting.recording.CompleteRecording.Whole;
import dev.parley.meeting.recording.ContentDigest;
import dev.parley.meeting.recording.ReceiveChunk;
import dev.parley.meeting.recording.ReceiveChunk.Chunk;
import dev.parley.meeting.recording.RecordingResponse;
import dev.parley.meeting.selfpaced.HandIn;
import dev.parley.platform.idempotency.NotIdempotent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.io.InputStream;
import java.util.UUID;

/** The bytes of a candidate's recordings, in chunks that may be sent again. */
@Path("/api/v1/ai/{id}/recordings/{recordingId}")
public class RecordingUploadResource {

    private final HandIn handIn;
    private final ReceiveChunk receiveChunk;
    private final CompleteRecording completeRecording;

    RecordingUploadResource(HandIn handIn, ReceiveChunk receiveChunk, CompleteRecording completeRecording) {
        this.handIn = handIn;
        this.receiveChunk = receiveChunk;
        this.completeRecording = completeRecording;
    }

    @PUT
    @Path("chunks/{number}")
    @Operation(
            operationId = "putRecordingChunk",
            summary = "Takes a chunk of a recording; the same bytes again do no harm, other ones are refused")
    @Consumes(MediaType.WILDCARD)
    @NotIdempotent("The same bytes again change nothing, and other ones are refused.")
    public void put(
            @PathParam("id") UUID id,
            @PathParam("recordingId") UUID recordingId,
            @PathParam("number") @Min(0) @Max(9999) int number,
            @HeaderParam(ContentDigest.HEADER) String digest,
            InputStream content) {
        handIn.check(id, null);
        receiveChunk.receive(new Chunk(id, recordingId, number, ContentDigest.of(digest)), content);
    }

    @POST
    @Path("complete")
    @Operation(
            operationId = "completeRecording",
            summary = "Puts the chunks of a recording together, when all have arrived; may be repeated")
    @NotIdempotent("What was complete before is complete.")
    public RecordingResponse complete(
            @PathParam("id") UUID id,
            @PathParam("recordingId") UUID recordingId,
            @Valid @NotNull CompleteRequest request) {
        handIn.check(id, request.sessionKey());
        return RecordingResponse.of(
                completeRecording.complete(new Whole(id, recordingId, request.chunks(), request.sha256())),
                request.chunks());
    }
}
