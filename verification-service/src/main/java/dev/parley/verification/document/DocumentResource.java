package dev.parley.verification.document;

import dev.parley.verification.person.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import java.util.UUID;

/** Submitted documents, for reviewers. */
@Path("/api/v1/records/{caseId}/documents")
@RolesAllowed({"admin", "vendor"})
public class DocumentResource {

    private static final String FROM_THE_START = "bytes=0-";

    private final ReadDocument readDocument;
    private final ServeDocument serveDocument;
    private final CurrentStaff current;

    DocumentResource(ReadDocument readDocument, ServeDocument serveDocument, CurrentStaff current) {
        this.readDocument = readDocument;
        this.serveDocument = serveDocument;
        this.current = current;
    }

    @GET
    @Operation(operationId = "readCaseDocument", summary = "A file that a candidate handed in")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    public Response read(UUID caseId, UUID id, @HeaderParam("Range") String range) {
        boolean firstLook = range == null || range.startsWith(FROM_THE_START);
        return serveDocument.serve(readDocument.submitted(current.get(), caseId, id, firstLook), range);
    }
}
