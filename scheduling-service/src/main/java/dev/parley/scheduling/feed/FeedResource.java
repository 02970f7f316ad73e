package dev.parley.scheduling.feed;

import dev.parley.platform.crypto.Sha256;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import java.util.HexFormat;

/** For calendar programs: no account, the address itself is the secret. */
@Path("/calendar")
@PermitAll
public class FeedResource {

    private final ReadFeed readFeed;

    FeedResource(ReadFeed readFeed) {
        this.readFeed = readFeed;
    }

    @GET
    @Operation(operationId = "readCalendarFeed", summary = "Interviews as iCalendar, for calendar programs")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag that was sent")
    @Path("{file}")
    public Response read(String file, @Context Request request) {
        byte[] calendar = readFeed.read(file);
        EntityTag tag = new EntityTag(digest(calendar));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(calendar, "text/calendar; charset=UTF-8")
                        .header("Content-Disposition", "inline; filename=\"parley.ics\"");
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 16);
    }
}
