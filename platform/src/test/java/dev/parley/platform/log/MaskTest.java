package dev.parley.platform.log;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MaskTest {

    @Test
    void anEmailShowsItsFirstLetterAndDomain() {
        assertThat(Mask.email("asha.rao@example.org")).isEqualTo("a***@example.org");
    }

    @Test
    void whatIsNoEmailShowsNothing() {
        assertThat(Mask.email("asha")).isEqualTo("***");
        assertThat(Mask.email("@example.org")).isEqualTo("***");
        assertThat(Mask.email(null)).isNull();
    }

    @Test
    void aCodeShowsNothing() {
        assertThat(Mask.code("123456")).isEqualTo("***");
    }
}
