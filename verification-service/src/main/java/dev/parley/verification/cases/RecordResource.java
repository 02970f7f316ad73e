package dev.parley.verification.cases;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.verification.audit.LogResponse;
import dev.parley.verification.person.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

@Path("/api/v1/records")
@RolesAllowed({"admin", "vendor"})
public class RecordResource {

    private final AddCase addCase;
    private final CorrectContact correctContact;
    private final ListCases listCases;
    private final ShowCase showCase;
    private final CurrentStaff current;

    RecordResource(
            AddCase addCase,
            CorrectContact correctContact,
            ListCases listCases,
            ShowCase showCase,
            CurrentStaff current) {
        this.addCase = addCase;
        this.correctContact = correctContact;
        this.listCases = listCases;
        this.showCase = showCase;
        this.current = current;
    }

    @POST
    @Operation(operationId = "addCase", summary = "Opens a verification case")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordResponse.class)))
    @RolesAllowed("admin")
    @Idempotent
    public RestResponse<RecordResponse> add(@Valid @NotNull RecordRequest request) {
        UUID id = addCase.add(current.get(), request.toNewCase(current.origin()));
        return RestResponse.status(RestResponse.Status.CREATED, showCase.show(current.get(), id));
    }

    @GET
    @Operation(operationId = "listCases", summary = "Cases by status, vendor and text, newest first")
    public RecordListResponse list(@BeanParam RecordFilter filter, @BeanParam PageRequest page) {
        return listCases.list(current.get(), filter, page);
    }

    @GET
    @Operation(operationId = "showCase", summary = "One case")
    @Path("{id}")
    public RestResponse<RecordResponse> show(UUID id) {
        return showCase.tagged(current.get(), id);
    }

    @PUT
    @Operation(operationId = "correctCaseContact", summary = "Corrects how a candidate is reached")
    @Idempotent
    @Path("{id}/candidate")
    @RolesAllowed("admin")
    public RestResponse<RecordResponse> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ContactRequest request) {
        Integer version = Versions.expected(ifMatch, request.version());
        correctContact.correct(current.get(), id, request, current.origin(), version);
        return showCase.tagged(current.get(), id);
    }

    @GET
    @Operation(operationId = "listCaseLog", summary = "What happened to a case, newest first")
    @Path("{id}/logs")
    public Page<LogResponse> logs(UUID id, @BeanParam PageRequest page) {
        return showCase.logs(current.get(), id, page);
    }
}
