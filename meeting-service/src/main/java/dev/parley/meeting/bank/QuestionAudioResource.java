package dev.parley.meeting.bank;

import dev.parley.platform.storage.ServeObject;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Questions read out, for who was given their address. */
@Path("/api/v1/question-audio/{ticket}")
@PermitAll
public class QuestionAudioResource {

    private final HearQuestion hearQuestion;
    private final ServeObject serveObject;

    QuestionAudioResource(HearQuestion hearQuestion, ServeObject serveObject) {
        this.hearQuestion = hearQuestion;
        this.serveObject = serveObject;
    }

    @GET
    @Operation(operationId = "hearQuestion", summary = "A question read out")
    @APIResponse(
            responseCode = "200",
            description = "Ogg with Opus, or WAV",
            content = @Content(mediaType = "audio/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @Produces(MediaType.WILDCARD)
    public Response hear(@PathParam("ticket") String ticket, @HeaderParam("Range") String range) {
        return serveObject.serve(hearQuestion.by(ticket), range);
    }
}
