package dev.parley.contracts.topic;

import dev.parley.contracts.Topics;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class TopicCatalogueTest {

    private static final Map<String, TopicSpec> BY_NAME =
            TopicCatalogue.all().stream().collect(Collectors.toMap(TopicSpec::name, topic -> topic));

    @Test
    void everyTopicOfTheCodeIsInTheFileAndTheOtherWayRound() {
        Set<String> constants = Arrays.stream(Topics.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(TopicCatalogueTest::value)
                .collect(Collectors.toSet());
        Set<String> deadLetters = Stream.of("scheduling", "meeting", "invite", "verification", "notification")
                .map(Topics::deadLetters)
                .collect(Collectors.toSet());

        assertThat(BY_NAME.keySet())
                .isEqualTo(
                        Stream.concat(constants.stream(), deadLetters.stream()).collect(Collectors.toSet()));
    }

    @Test
    void stateIsCompactedAfterSevenDays() {
        assertThat(BY_NAME.get(Topics.SCHEDULING_INTERVIEW).partitions()).isEqualTo(6);
        assertThat(BY_NAME.get(Topics.SCHEDULING_INTERVIEW).config())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("min.compaction.lag.ms", "604800000");
    }

    @Test
    void resultsOfAScreeningNamePeopleAndAreGoneAfterAWeek() {
        assertThat(BY_NAME.get(Topics.SCREENING_MATCH_RESULT).config())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "604800000");
    }

    @Test
    void requestsAreKeptForADayAndSignalsForTenMinutes() {
        assertThat(BY_NAME.get(Topics.NOTIFICATION_REQUEST).config())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "86400000");
        assertThat(BY_NAME.get(Topics.MEETING_SIGNAL).config()).containsEntry("retention.ms", "600000");
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
