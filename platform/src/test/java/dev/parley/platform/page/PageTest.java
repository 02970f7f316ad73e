package dev.parley.platform.page;

import dev.parley.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageTest {

    @ParameterizedTest
    @CsvSource({"0,20,0", "1,20,1", "20,20,1", "21,20,2", "100,100,1", "101,100,2"})
    void thePagesCoverTheTotal(long total, int limit, int pages) {
        Page<String> page = Page.of(List.of(), total, new PageRequest(1, limit));

        assertThat(page.pagination()).isEqualTo(new Pagination(total, 1, limit, pages));
    }

    @Test
    void theOffsetIsWhatComesBefore() {
        assertThat(new PageRequest(1, 20).offset()).isZero();
        assertThat(new PageRequest(3, 20).offset()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "1,19,19", "1,20,20", "1,21,99", "3,0,99", "3,1,41", "3,20,60", "3,21,99"})
    void onlyWhatAPageDoesNotTellIsCounted(int page, int found, long total) {
        assertThat(new PageRequest(page, 20).total(found, () -> 99)).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"0,20,page", "-1,20,page", "1,0,limit", "1,101,limit"})
    void boundsAreKept(int page, int limit, String field) {
        assertThatThrownBy(() -> new PageRequest(page, limit)).isInstanceOfSatisfying(Rejection.class, rejection -> {
            assertThat(rejection.code()).isEqualTo("validation-failed");
            assertThat(rejection.errors()).singleElement().satisfies(e -> assertThat(e.field())
                    .isEqualTo(field));
        });
    }

    @Test
    void mappingKeepsThePagination() {
        Page<Integer> page = Page.of(List.of(1, 2), 2, new PageRequest(1, 20));

        assertThat(page.map(i -> "n" + i)).isEqualTo(new Page<>(List.of("n1", "n2"), page.pagination(), null));
    }
}
