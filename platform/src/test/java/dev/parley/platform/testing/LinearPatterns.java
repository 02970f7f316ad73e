package dev.parley.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.constraints.Pattern;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Checks that every expression of a module reads a text of 100,000 characters in linear time and with a small stack.
 */
public final class LinearPatterns {

    private LinearPatterns() {}

    /** Checks each constant {@code Pattern} and each {@code @Pattern} of the classes. */
    public static void check(JavaClasses classes) {
        areConstants().allowEmptyShould(true).check(classes);
        of(classes).forEach(LinearPatterns::check);
    }

    /** @throws AssertionError when the expression recurses or backtracks too often */
    public static void check(String place, java.util.regex.Pattern pattern) {
        HostileText.all().forEach(text -> {
            try {
                pattern.matcher(new HostileText(text)).matches();
            } catch (StackOverflowError | IllegalStateException e) {
                throw new AssertionError(
                        place + ": " + pattern + " fails on " + text.substring(0, 12) + "\u2026: " + e, e);
            }
        });
    }

    /** The check finds only constants, so expressions elsewhere in the code are forbidden. */
    static ArchRule areConstants() {
        return noClasses()
                .should()
                .callMethod(String.class, "matches", String.class)
                .because("expressions are constants, so that a test can try them");
    }

    private static Map<String, java.util.regex.Pattern> of(JavaClasses classes) {
        Map<String, java.util.regex.Pattern> patterns = new LinkedHashMap<>();
        for (JavaClass imported : classes) {
            Class<?> type = imported.reflect();
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .filter(field -> field.getType() == java.util.regex.Pattern.class)
                    .forEach(field -> patterns.put(type.getName() + "." + field.getName(), value(field)));
            annotated(type)
                    .flatMap(element -> Arrays.stream(element.getAnnotationsByType(Pattern.class)))
                    .forEach(rule -> patterns.put(
                            type.getName() + " " + rule.regexp(), java.util.regex.Pattern.compile(rule.regexp())));
        }
        return patterns;
    }

    private static Stream<AnnotatedElement> annotated(Class<?> type) {
        Stream<Parameter> parameters =
                Arrays.stream(type.getDeclaredMethods()).flatMap(method -> Arrays.stream(method.getParameters()));
        return Stream.concat(
                Arrays.stream(type.getDeclaredFields()).map(AnnotatedElement.class::cast), parameters.map(p -> p));
    }

    private static java.util.regex.Pattern value(Field field) {
        try {
            field.setAccessible(true);
            return (java.util.regex.Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
