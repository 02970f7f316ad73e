package dev.parley.platform.event;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The outbox is published in shards. All events of an aggregate belong to one shard. */
final class Shards {

    static final int COUNT = 16;
    static final List<Integer> ALL = IntStream.range(0, COUNT).boxed().toList();

    private Shards() {}

    static int of(UUID aggregateId) {
        int hash = aggregateId.hashCode();
        return (hash ^ (hash >>> 16)) & (COUNT - 1);
    }
}
