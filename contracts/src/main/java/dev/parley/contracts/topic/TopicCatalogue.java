package dev.parley.contracts.topic;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Reads {@code topics.yaml}, the only declaration of the topics. */
public final class TopicCatalogue {

    private static final List<TopicSpec> ALL = read();

    private TopicCatalogue() {}

    /** Every topic of the suite, in the order of the file. */
    public static List<TopicSpec> all() {
        return ALL;
    }

    @SuppressWarnings("unchecked")
    private static List<TopicSpec> read() {
        try (InputStream in = TopicCatalogue.class.getResourceAsStream("/dev/parley/contracts/topics.yaml")) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return ((List<Map<String, Object>>) file.get("topics"))
                    .stream().map(TopicCatalogue::spec).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TopicSpec spec(Map<String, Object> entry) {
        return new TopicSpec(
                (String) entry.get("name"),
                (Integer) entry.get("partitions"),
                (String) entry.get("cleanup"),
                Duration.parse((String) entry.get("retention")));
    }
}
