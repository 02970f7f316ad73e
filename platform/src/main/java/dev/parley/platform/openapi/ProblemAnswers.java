package dev.parley.platform.openapi;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every operation answers a refusal with a problem (RFC 9457). Operations on one thing say that it may not be found.
 * Writes that can be repeated take a key, and name its two refusals.
 */
final class ProblemAnswers {

    private static final String SCHEMA = "Problem";
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Set<String> repeatable;

    ProblemAnswers(IndexView index) {
        this.repeatable = index.getAnnotations(Idempotent.class).stream()
                .filter(idempotent -> idempotent.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(idempotent -> idempotent.target().asMethod().annotation(OPERATION))
                .filter(operation -> operation != null && operation.value("operationId") != null)
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toSet());
    }

    void describe(OpenAPI document) {
        document.getComponents().addSchema(SCHEMA, problem()).addSchema("FieldProblem", error());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> describe(path, operation)));
    }

    private void describe(String path, Operation operation) {
        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        answers.forEach((status, answer) -> {
            if (status.startsWith("4") && answer.getContent() == null) {
                answer.setContent(content());
            }
        });
        if (path.contains("{")) {
            answers.putIfAbsent("404", refusal("There is no such thing, or it belongs to someone else"));
        }
        if (repeatable.contains(operation.getOperationId())) {
            operation.addParameter(key());
            answers.putIfAbsent("409", refusal("The state does not allow it, or a request with this key still runs"));
            answers.putIfAbsent("422", refusal("A rule is broken, or the key was used for another request"));
        }
        answers.put("default", refusal("Refused: the problem's code says why, its detail what to do next"));
        operation.getResponses().setAPIResponses(answers);
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(Idempotent.HEADER)
                .in(Parameter.In.HEADER)
                .description("1 to 128 visible ASCII characters. For 24 hours, a repetition with the same key gets the"
                        + " first answer and has no second effect.")
                .schema(text("0199d1f0-7c11-7000-8000-000000000002"));
    }

    private static APIResponse refusal(String when) {
        return OASFactory.createAPIResponse().description(when).content(content());
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
