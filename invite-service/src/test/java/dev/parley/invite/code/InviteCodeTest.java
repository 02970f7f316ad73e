package dev.parley.invite.code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class InviteCodeTest {

    @ParameterizedTest
    @CsvSource({"012345,012345", "'012 345',012345", "' 0 1 2 3 4 5 ',012345", "０１２３４５,012345", "'０１２　３４５',012345"})
    void spaces_and_full_width_digits_are_made_plain(String typed, String digits) {
        assertThat(InviteCode.parse(typed)).contains(new InviteCode(digits));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "12-345", "١٢٣٤٥٦", "①②③④⑤⑥", "+12345", "012345\u0000"})
    void anything_else_is_no_code(String typed) {
        assertThat(InviteCode.parse(typed)).isEmpty();
    }

    @Test
    void leading_zeros_come_as_often_as_other_digits() {
        long zeros = IntStream.range(0, 20_000)
                .mapToObj(i -> InviteCode.random().digits())
                .filter(digits -> digits.startsWith("0"))
                .count();
        assertThat(zeros).isBetween(1_700L, 2_300L);
    }

    @Test
    void a_code_does_not_print_itself() {
        assertThat(new InviteCode("012345").toString()).doesNotContain("012345");
    }
}
