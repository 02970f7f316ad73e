package dev.parley.verification.form;

import dev.parley.platform.testing.LinearPatterns;
import dev.parley.verification.cases.CaseType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class FormsTest {

    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp");
    private static final int PER_CASE = 20;

    private final Forms forms = new Forms();

    @ParameterizedTest
    @EnumSource(CaseType.class)
    void eachTypeOfCaseHasAFormWhoseVersionIsItsOwn(CaseType type) {
        int version = forms.currentVersion(type);
        Form form = forms.get(type, version);

        assertThat(version).isPositive();
        assertThat(form.type()).isEqualTo(type.wire());
        assertThat(form.version()).isEqualTo(version);
        assertThat(form.sections()).isNotEmpty().allSatisfy(section -> {
            assertThat(section.title()).isNotBlank();
            assertThat(section.fields()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(CaseType.class)
    void keysAreUniqueAndAFieldDependsOnAnEarlierOneOnly(CaseType type) {
        Set<String> seen = new HashSet<>();
        for (FormField field : form(type).fields()) {
            assertThat(field.showIf() == null || seen.contains(field.showIf().field()))
                    .as(field.key())
                    .isTrue();
            assertThat(seen.add(field.key())).as(field.key()).isTrue();
            assertThat(field.key()).matches("[a-z][A-Za-z]{1,39}");
            assertThat(field.label()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(CaseType.class)
    void eachFieldSaysWhatItsTypeNeeds(CaseType type) {
        for (FormField field : form(type).fields()) {
            switch (field.type()) {
                case SELECT -> assertThat(field.options()).hasSizeGreaterThan(1);
                case TEXT, LONGTEXT ->
                    assertThat(field.maxLength()).as(field.key()).isPositive();
                case DOCUMENT -> {
                    assertThat(field.accept()).isNotEmpty().allMatch(TYPES::contains);
                    assertThat(field.maxFiles()).isPositive();
                    assertThat(field.maxBytes()).isLessThanOrEqualTo(10 * 1024 * 1024);
                }
                default -> assertThat(field.options()).as(field.key()).isNull();
            }
            if (field.pattern() != null) {
                LinearPatterns.check(field.key(), Pattern.compile(field.pattern()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CaseType.class)
    void whatIsNeededFitsIntoTheFilesOfACase(CaseType type) {
        List<FormField> needed = form(type).fields().stream()
                .filter(field -> field.isDocument() && field.required())
                .toList();

        assertThat(needed).isNotEmpty();
        assertThat(needed.stream().mapToInt(FormField::maxFiles).sum()).isLessThanOrEqualTo(PER_CASE);
    }

    private Form form(CaseType type) {
        return forms.get(type, forms.currentVersion(type));
    }
}
