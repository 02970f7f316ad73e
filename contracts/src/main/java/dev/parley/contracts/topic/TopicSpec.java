package dev.parley.contracts.topic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a topic is created.
 *
 * @param name       full topic name
 * @param partitions number of partitions
 * @param cleanup    {@code compact} or {@code delete}
 * @param retention  for {@code delete}: how long records are kept; for {@code compact}: how long a superseded record
 *                   stays readable (the compaction lag)
 */
public record TopicSpec(String name, int partitions, String cleanup, Duration retention) {

    public TopicSpec {
        if (!"compact".equals(cleanup) && !"delete".equals(cleanup)) {
            throw new IllegalArgumentException(name + ": cleanup must be compact or delete, not " + cleanup);
        }
    }

    public boolean compacted() {
        return "compact".equals(cleanup);
    }

    /** Kafka's own setting names and values, for an admin client. */
    public Map<String, String> config() {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("cleanup.policy", cleanup);
        if (compacted()) {
            config.put("min.compaction.lag.ms", Long.toString(retention.toMillis()));
            config.put("delete.retention.ms", Long.toString(retention.toMillis()));
        } else {
            config.put("retention.ms", Long.toString(retention.toMillis()));
            config.put("segment.ms", Long.toString(Math.max(60_000, retention.toMillis() / 4)));
        }
        return config;
    }
}
