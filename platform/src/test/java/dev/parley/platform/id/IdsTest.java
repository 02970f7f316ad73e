package dev.parley.platform.id;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdsTest {

    @Test
    void laterIdsAreGreaterEvenWithinOneMillisecond() {
        List<String> ids =
                IntStream.range(0, 20_000).mapToObj(i -> Ids.next().toString()).toList();

        List<String> sorted = new ArrayList<>(ids);
        Collections.sort(sorted);
        assertThat(ids).isEqualTo(sorted).doesNotHaveDuplicates();
    }

    @Test
    void idsAreUuidsOfVersion7WithTheTimeInFront() {
        long before = System.currentTimeMillis();

        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }

    @Test
    void threadsNeverGetTheSameId() {
        Set<UUID> ids = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 40_000).parallel().forEach(i -> ids.add(Ids.next()));

        assertThat(ids).hasSize(40_000);
    }

    @Test
    void secretsHaveTheAskedForBitsAndNoPadding() {
        assertThat(Ids.secret(256)).hasSize(43).matches("[A-Za-z0-9_-]+").isNotEqualTo(Ids.secret(256));
        assertThatThrownBy(() -> Ids.secret(64)).isInstanceOf(IllegalArgumentException.class);
    }
}
