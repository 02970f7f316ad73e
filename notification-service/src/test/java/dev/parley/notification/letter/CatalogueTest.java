package dev.parley.notification.letter;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTest {

    @Test
    void the_catalogue_has_the_templates_the_tests_know_and_no_other() throws IOException {
        Properties texts = new Properties();
        try (var in = Catalogue.class.getResourceAsStream("/catalogue/en.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".subject"))
                        .map(key -> key.replace(".subject", "")))
                .containsExactlyInAnyOrderElementsOf(Templates.ALL);
    }
}
