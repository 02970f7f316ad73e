package dev.parley.platform.testing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LogKeysTest {

    @Test
    void the_keys_of_a_message_are_found_on_all_its_lines() {
        String source = """
                LOG.warnf(
                        "not sent deliveryId=%s to=%s; again=%s",
                        id, to, when(again));
                query("SELECT name=%s");
                LOG.infof("done caseId=%s", id);
                """;

        assertThat(LogKeys.keysOf(source)).containsExactly("deliveryId", "to", "again", "caseId");
    }

    @Test
    void each_spelling_is_listed_once() {
        assertThat(LogKeys.listed()).contains("interviewId", "deliveryId").doesNotContain("id", "interview");
    }
}
