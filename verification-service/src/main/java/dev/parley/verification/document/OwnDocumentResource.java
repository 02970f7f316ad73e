package dev.parley.verification.document;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.problem.Problems;
import dev.parley.verification.access.ReceiptTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;

/** A candidate's files, by the key of their link. */
@Path("/api/v1/submission/documents")
@PermitAll
public class OwnDocumentResource {

    private static final String TWICE =
            "The candidate sees each file that was received and can remove one that came twice.";

    private final AddDocument addDocument;
    private final RemoveDocument removeDocument;
    private final ReadDocument readDocument;
    private final ServeDocument serveDocument;
    private final ReceiptTime receipt;

    OwnDocumentResource(
            AddDocument addDocument,
            RemoveDocument removeDocument,
            ReadDocument readDocument,
            ServeDocument serveDocument,
            ReceiptTime receipt) {
        this.addDocument = addDocument;
        this.removeDocument = removeDocument;
        this.readDocument = readDocument;
        this.serveDocument = serveDocument;
        this.receipt = receipt;
    }

    @POST
    @Operation(operationId = "addOwnDocument", summary = "Adds a file to a field of the form")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentResponse.class)))
    @Consumes(MediaType.WILDCARD)
    @NotIdempotent(TWICE)
    public RestResponse<DocumentResponse> add(
            @HeaderParam(CandidateKey.HEADER) String token,
            @QueryParam("key") String key,
            @HeaderParam("X-File-Name") String fileName,
            InputStream content) {
        return created(addDocument.add(new Upload(token, key, fileName, receipt.get()), content));
    }

    @POST
    @Operation(operationId = "addOwnDocument", summary = "Adds a file to a field of the form")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentResponse.class)))
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @NotIdempotent(TWICE)
    public RestResponse<DocumentResponse> addFromForm(
            @HeaderParam(CandidateKey.HEADER) String token,
            @QueryParam("key") String key,
            @RestForm("file") FileUpload file)
            throws IOException {
        if (file == null) {
            throw Problems.of("bad-parameter", "The form has no part \"file\". Add one.");
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return created(addDocument.add(new Upload(token, key, file.fileName(), receipt.get()), content));
        }
    }

    @GET
    @Operation(operationId = "readOwnDocument", summary = "A file that the candidate added")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    public Response read(@HeaderParam(CandidateKey.HEADER) String token, @HeaderParam("Range") String range, UUID id) {
        return serveDocument.serve(readDocument.own(token, id, receipt.get()), range);
    }

    @DELETE
    @Operation(operationId = "removeOwnDocument", summary = "Removes a file that the candidate added")
    @Idempotent
    @Path("{id}")
    public void remove(@HeaderParam(CandidateKey.HEADER) String token, UUID id) {
        removeDocument.remove(token, id, receipt.get());
    }

    private static RestResponse<DocumentResponse> created(DocumentResponse document) {
        return RestResponse.ResponseBuilder.<DocumentResponse>create(RestResponse.Status.CREATED)
                .entity(document)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
