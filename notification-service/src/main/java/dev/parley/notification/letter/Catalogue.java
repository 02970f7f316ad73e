package dev.parley.notification.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Texts of the messages by language. Missing languages and texts fall back to English. */
@Startup
@ApplicationScoped
class Catalogue {

    static final List<String> LANGUAGES = List.of("en");

    private final Map<String, Map<String, Template>> texts = new HashMap<>();

    Catalogue(Engine engine) {
        for (String language : LANGUAGES) {
            Map<String, Template> parsed = new HashMap<>();
            read(language).forEach((key, text) -> parsed.put((String) key, engine.parse((String) text)));
            texts.put(language, Map.copyOf(parsed));
        }
    }

    Locale locale(String tag) {
        Locale wanted = tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
        return texts.containsKey(wanted.getLanguage()) ? wanted : Locale.ENGLISH;
    }

    String text(Locale locale, String key, Map<String, ?> params) {
        return find(locale, key, params)
                .orElseThrow(() -> new IllegalArgumentException("no text for " + key + " in the catalogue"));
    }

    Optional<String> find(Locale locale, String key, Map<String, ?> params) {
        Template template = texts.get(locale.getLanguage()).get(key);
        if (template == null) {
            template = texts.get("en").get(key);
        }
        return Optional.ofNullable(template).map(t -> t.render(params).strip());
    }

    private static Properties read(String language) {
        try (var in = Catalogue.class.getResourceAsStream("/catalogue/" + language + ".properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
