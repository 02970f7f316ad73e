package dev.parley.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.contracts.invite.InviteState;
import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.contracts.meeting.AdhocRoomState;
import dev.parley.contracts.meeting.AdjustmentState;
import dev.parley.contracts.meeting.QuestionBankState;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.contracts.meeting.SelfPacedState;
import dev.parley.contracts.notification.MessageState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.PresenceState;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.JobState;
import dev.parley.contracts.screening.MatchResult;
import dev.parley.contracts.verification.CaseState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Each record against its golden sample and its schema: within a version only optional members may be added. */
class EventRecordsTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .build();

    static Stream<Class<?>> records() {
        return Stream.of(
                InterviewState.class,
                JobState.class,
                Contact.class,
                RoomState.class,
                InviteState.class,
                MessageState.class,
                NotificationRequest.class,
                AdjustmentState.class,
                MatchResult.class,
                SelfPacedState.class,
                QuestionBankState.class,
                AdhocRoomState.class,
                LiveInvitationState.class,
                PresenceState.class,
                CaseState.class);
    }

    static Stream<Class<?>> publicRecords() {
        return Stream.of(
                InterviewState.class,
                JobState.class,
                RoomState.class,
                InviteState.class,
                MessageState.class,
                SelfPacedState.class,
                QuestionBankState.class,
                AdhocRoomState.class,
                LiveInvitationState.class,
                PresenceState.class,
                CaseState.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void theSampleIsReadAndWrittenUnchanged(Class<?> type) throws IOException {
        JsonNode sample = sample(type);

        String written = JSON.writeValueAsString(JSON.treeToValue(sample, type));

        assertThat(JSON.readTree(written)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("records")
    void theSampleShowsEveryMember(Class<?> type) throws IOException {
        assertThat(names(sample(type))).isEqualTo(components(type));
    }

    @ParameterizedTest
    @MethodSource("records")
    void theSchemaAcceptsTheSampleAndWhatIsAddedLater(Class<?> type) throws IOException {
        ObjectNode sample = (ObjectNode) sample(type);
        sample.put("addedLater", true);

        assertThat(schema(type).validate(sample)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void theSchemaKnowsTheSameMembersAsTheRecord(Class<?> type) throws IOException {
        sameMembers(type, schemaJson(type));
    }

    @ParameterizedTest
    @MethodSource("records")
    void theSchemaMissesEachRequiredMember(Class<?> type) throws IOException {
        for (JsonNode required : schemaJson(type).get("required")) {
            ObjectNode sample = (ObjectNode) sample(type);
            sample.remove(required.asText());

            assertThat(schema(type).validate(sample)).as(required.asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("publicRecords")
    void publicRecordsCarryNoContactDetailAndNoSecret(Class<?> type) throws IOException {
        assertThat(schemaJson(type).findValuesAsText("format")).doesNotContain("email");
        assertThat(components(type))
                .noneMatch(name ->
                        name.matches("(?i).*(email|mobile|code|secret|token|name)$") && !name.equals("companyName"));
    }

    private static void sameMembers(Class<?> type, JsonNode schema) {
        assertThat(names(schema.get("properties"))).as(type.getSimpleName()).isEqualTo(components(type));
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = schema.at("/properties/" + component.getName());
            if (component.getType().isRecord()) {
                sameMembers(component.getType(), property);
            } else if (component.getType() == List.class
                    && property.at("/items/properties").isObject()) {
                var element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                sameMembers((Class<?>) element, property.get("items"));
            }
        }
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode sample(Class<?> type) throws IOException {
        return read("samples/" + type.getSimpleName() + ".json");
    }

    private static JsonNode schemaJson(Class<?> type) throws IOException {
        return read("schemas/" + type.getSimpleName() + ".schema.json");
    }

    private static Schema schema(Class<?> type) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaJson(type));
    }

    private static JsonNode read(String path) throws IOException {
        try (InputStream in = EventRecordsTest.class.getResourceAsStream(path)) {
            return JSON.readTree(in);
        }
    }
}
