package dev.parley.platform.openapi;

import dev.parley.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemAnswersTest {

    static class Seats {
        @Idempotent
        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "takeSeat")
        void take() {}
    }

    @Test
    void a_write_that_can_be_repeated_takes_a_key_and_names_its_refusals() throws IOException {
        Operation write = documented("/seats", "takeSeat");
        assertThat(write.getParameters()).extracting(Parameter::getName).containsExactly("Idempotency-Key");
        assertThat(write.getResponses().getAPIResponses()).containsKeys("200", "409", "422", "default");
    }

    @Test
    void an_operation_on_one_thing_may_not_find_it() throws IOException {
        Operation read = documented("/seats/{id}", "getSeat");
        assertThat(read.getParameters()).isNull();
        assertThat(read.getResponses().getAPIResponses()).containsOnlyKeys("200", "404", "default");
    }

    private static Operation documented(String path, String id) throws IOException {
        Operation operation = OASFactory.createOperation()
                .operationId(id)
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", OASFactory.createAPIResponse()));
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents())
                .paths(OASFactory.createPaths().addPathItem(path, OASFactory.createPathItem()));
        document.getPaths().getPathItem(path).setOperation(HttpMethod.POST, operation);
        new ProblemAnswers(Index.of(Seats.class)).describe(document);
        return operation;
    }
}
