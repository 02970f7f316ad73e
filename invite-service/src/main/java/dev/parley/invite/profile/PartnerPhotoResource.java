package dev.parley.invite.profile;

import dev.parley.platform.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** Photos of members, for those who can see them. */
@Path("/api/v1/partners/{userId}/photo")
@RolesAllowed("member")
public class PartnerPhotoResource {

    private static final String JPEG = "image/jpeg";

    private final Photos photos;
    private final Members members;

    PartnerPhotoResource(Photos photos, Members members) {
        this.photos = photos;
        this.members = members;
    }

    @GET
    @Operation(operationId = "readPartnerPhoto", summary = "The photo of a person whom the caller can see")
    @APIResponse(
            responseCode = "200",
            description = "A square picture",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Produces(JPEG)
    @Transactional
    public RestResponse<byte[]> read(UUID userId) {
        byte[] picture = photos.seenBy(members.verified(), userId).orElseThrow(() -> Problems.notFound("photo"));
        return RestResponse.ResponseBuilder.ok(picture, JPEG)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .build();
    }
}
