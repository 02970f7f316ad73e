package dev.parley.invite.question;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.List;
import java.util.UUID;

@Path("/api/v1/question-sets")
@RolesAllowed("admin")
public class QuestionSetResource {

    private final QuestionSets sets;
    private final KeepQuestionSet keep;
    private final ImportQuestions importQuestions;

    QuestionSetResource(QuestionSets sets, KeepQuestionSet keep, ImportQuestions importQuestions) {
        this.sets = sets;
        this.keep = keep;
        this.importQuestions = importQuestions;
    }

    @GET
    @Operation(operationId = "listQuestionSets", summary = "Sets of questions to pick from")
    @RolesAllowed({"member", "admin"})
    @Transactional
    public Page<QuestionSetResponse> list(@BeanParam PageRequest page) {
        List<QuestionSet> rows = sets.find("order by titleKey, id")
                .range(page.offset(), page.offset() + page.limit() - 1)
                .list();
        return Page.of(rows.stream().map(QuestionSetResponse::of).toList(), sets.count(), page);
    }

    @POST
    @Operation(operationId = "createQuestionSet", summary = "Creates a set of questions")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionSetResponse.class)))
    @Idempotent
    public RestResponse<QuestionSetResponse> create(@Valid @NotNull QuestionSetRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, keep.create(request));
    }

    @POST
    @Operation(operationId = "importQuestions", summary = "Adds the questions of a CSV file to the sets it names")
    @Path("import")
    @Consumes("text/csv")
    @Idempotent
    public QuestionImportResponse importAll(@NotNull byte[] csv) {
        return importQuestions.importAll(csv);
    }

    @PUT
    @Operation(operationId = "changeQuestionSet", summary = "Replaces title and questions of a set")
    @Path("{id}")
    @Idempotent
    public QuestionSetResponse change(UUID id, @Valid @NotNull QuestionSetRequest request) {
        return keep.change(id, request);
    }

    @DELETE
    @Operation(operationId = "deleteQuestionSet", summary = "Deletes a set")
    @Path("{id}")
    @Idempotent
    public void delete(UUID id) {
        keep.delete(id);
    }
}
