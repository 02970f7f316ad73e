package dev.parley.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PresentMembersTest {

    record Seat(String slot, @Nullable String row, List<String> names) {}

    record SeatRequest(String slot, String row) {}

    @Test
    void an_answer_has_all_members_but_nullable_ones() throws IOException {
        OpenAPI document = document("Seat", "slot", "row", "names");

        filter().describe(document);

        assertThat(document.getComponents().getSchemas().get("Seat").getRequired())
                .containsExactlyInAnyOrder("slot", "names");
    }

    @Test
    void a_request_says_itself_what_it_needs() throws IOException {
        OpenAPI document = document("Seat", "slot", "row", "names");

        filter().describe(document);

        assertThat(document.getComponents().getSchemas().get("SeatRequest").getRequired())
                .isNull();
    }

    @Test
    void a_name_that_the_generator_has_numbered_stops_the_build() {
        assertThatThrownBy(() -> filter().describe(document("Seat1", "slot", "row", "names")))
                .hasMessageContaining("No record is documented as Seat1");
    }

    private static PresentMembers filter() throws IOException {
        return new PresentMembers(Index.of(Seat.class, SeatRequest.class));
    }

    /** One operation, which takes a SeatRequest and answers that schema. */
    private static OpenAPI document(String answered, String... members) {
        Operation operation = OASFactory.createOperation()
                .requestBody(OASFactory.createRequestBody().content(json("SeatRequest")))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().content(json(answered))));
        return OASFactory.createOpenAPI()
                .components(OASFactory.createComponents()
                        .addSchema(answered, schema(members))
                        .addSchema("SeatRequest", schema("slot", "row")))
                .paths(OASFactory.createPaths().addPathItem("/seats", withPost(operation)));
    }

    private static PathItem withPost(Operation operation) {
        var path = OASFactory.createPathItem();
        path.setOperation(HttpMethod.POST, operation);
        return path;
    }

    private static Content json(String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(schema)));
    }

    private static Schema schema(String... members) {
        Schema schema = OASFactory.createSchema();
        for (String member : members) {
            schema.addProperty(member, OASFactory.createSchema());
        }
        return schema;
    }
}
