package dev.parley.invite.profile;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** The caller's own photo, which they may leave out. */
@Path("/api/v1/profile/photo")
@RolesAllowed("member")
public class PhotoResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final SavePhoto savePhoto;
    private final Members members;
    private final Caller caller;

    PhotoResource(SavePhoto savePhoto, Members members, Caller caller) {
        this.savePhoto = savePhoto;
        this.members = members;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "saveProfilePhoto", summary = "Sets the caller's photo: the middle of a JPEG or PNG")
    @Consumes({JPEG, PNG})
    @NotIdempotent("The same picture again changes nothing.")
    public ProfileResponse save(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = JPEG,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] file) {
        members.verified();
        return savePhoto.save(SquarePhoto.of(file == null ? new byte[0] : file), caller);
    }

    @DELETE
    @Operation(operationId = "removeProfilePhoto", summary = "Removes the caller's photo")
    @Idempotent
    public ProfileResponse remove() {
        members.verified();
        return savePhoto.remove(caller);
    }
}
