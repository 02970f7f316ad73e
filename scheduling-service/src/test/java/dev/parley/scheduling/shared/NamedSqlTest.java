package dev.parley.scheduling.shared;

import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamedSqlTest {

    private static final String SQL = "SELECT a::text FROM t WHERE a = :a AND b > :now OR c = cast(:a AS uuid)";

    @Test
    void each_name_becomes_a_question_mark_and_a_cast_stays() {
        assertThat(NamedSql.of(SQL).byPosition())
                .isEqualTo("SELECT a::text FROM t WHERE a = ? AND b > ? OR c = cast(? AS uuid)");
    }

    @Test
    void values_stand_in_the_order_of_their_names() {
        assertThat(NamedSql.of(SQL).inOrder(Map.of("now", 2, "a", 1))).containsExactly(1, 2, 1);
    }

    @Test
    void a_missing_or_unknown_value_is_refused() {
        assertThatThrownBy(() -> NamedSql.of(SQL).inOrder(Map.of("a", 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NamedSql.of(SQL).inOrder(Map.of("a", 1, "now", 2, "b", 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
