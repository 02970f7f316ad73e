package dev.parley.platform.testing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LinearPatternsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                "\\s*(\\+?[0-9 ()-]{5,25})?\\s*",
                "[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*",
                "(a+)+"
            })
    void sees_expressions_that_recurse_or_look_back(String careless) {
        assertThatThrownBy(() -> LinearPatterns.check("here", Pattern.compile(careless)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void lets_linear_ones_pass() {
        LinearPatterns.check("here", Pattern.compile("[A-Za-z]{2,3}+(?:-[A-Za-z0-9]{2,8}+)*+"));
    }
}
