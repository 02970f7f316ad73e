package dev.parley.contracts.problem;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProblemCatalogueTest {

    @Test
    void eachProblemIsComplete() {
        assertThat(ProblemCatalogue.all()).hasSizeGreaterThan(40).allSatisfy(problem -> {
            assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(problem.status()).isBetween(400, 599);
            assertThat(problem.title()).isNotBlank().doesNotEndWith(".");
            assertThat(problem.key()).isEqualTo("problem." + problem.code());
            assertThat(problem.uri()).isEqualTo("/problems/" + problem.code());
        });
    }

    @Test
    void aCodeThatIsNotListedIsRefused() {
        assertThatThrownBy(() -> ProblemCatalogue.get("no-such-code")).isInstanceOf(IllegalArgumentException.class);
    }
}
