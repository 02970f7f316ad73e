package dev.parley.platform.openapi;

import dev.parley.platform.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import java.util.List;
import java.util.Map;

/** Documents in every operation that refusals are answered with a problem (RFC 9457). */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {

    private static final String SCHEMA = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema(SCHEMA, problem()).addSchema("FieldProblem", error());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ProblemAnswers::describe);
    }

    private static void describe(Operation operation) {
        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        answers.forEach((status, answer) -> {
            if (status.startsWith("4") && answer.getContent() == null) {
                answer.setContent(content());
            }
        });
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("Refused: the problem's code says why, its detail what to do next")
                                .content(content()));
    }

    private static Content content() {
        Schema reference = OASFactory.createSchema().ref(SCHEMA);
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference));
    }

    private static Schema problem() {
        Schema errors = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("FieldProblem"))
                .description("every rule that is broken, when there are rules");
        return object(
                        "A problem (RFC 9457). Some codes have members of their own.",
                        "type",
                        "title",
                        "status",
                        "detail",
                        "code")
                .addProperty("type", text("/problems/slot-full"))
                .addProperty("title", text("Slot full"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).addExample(409))
                .addProperty("detail", text("Every seat of this slot is taken. Choose another one."))
                .addProperty("code", text("slot-full"))
                .addProperty("errors", errors)
                .addProperty("requestId", text("0199d1f0-0000-7000-8000-000000000001"))
                .additionalPropertiesBoolean(true);
    }

    private static Schema error() {
        return object("A rule that is broken", "field", "code", "message")
                .addProperty("field", text("startsAt"))
                .addProperty("code", text("notice-too-short"))
                .addProperty("message", text("must be at least 2 hours from now"));
    }

    private static Schema object(String description, String... required) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(description)
                .required(List.of(required));
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(SchemaType.STRING).addExample(example);
    }
}
