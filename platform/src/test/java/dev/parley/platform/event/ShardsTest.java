package dev.parley.platform.event;

import dev.parley.platform.id.Ids;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ShardsTest {

    @Test
    void anAggregateStaysInItsShard() {
        UUID id = Ids.next();

        assertThat(Shards.of(id)).isEqualTo(Shards.of(UUID.fromString(id.toString())));
    }

    @Test
    void idsSpreadOverAllShards() {
        assertThat(Stream.generate(Ids::next).limit(1000).map(Shards::of).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Shards.ALL);
    }
}
