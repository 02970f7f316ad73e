package dev.parley.verification.form;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.verification.cases.CaseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class CheckValuesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");

    private final Form identity = new Forms().get(CaseType.IDENTITY, 1);
    private final Form employment = new Forms().get(CaseType.EMPLOYMENT, 1);
    private final Form address = new Forms().get(CaseType.ADDRESS, 1);

    @Test
    void aFormThatIsFilledInHasNoProblem() {
        assertThat(complete(identity, passport(), Map.of("documentFront", 1))).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThat(codes(
                        identity,
                        Map.of("birthDate", "2027-01-01", "nationality", "XX", "documentKind", "pass"),
                        Map.of()))
                .containsExactlyInAnyOrder(
                        "fullName required",
                        "birthDate late",
                        "nationality choice",
                        "documentKind choice",
                        "documentNumber required",
                        "issuingCountry required",
                        "documentFront file");
    }

    @Test
    void aFieldIsAskedOnlyWhileTheOneItDependsOnSaysSo() {
        Map<String, Object> values = passport();
        values.put("documentKind", "id_card");
        assertThat(codes(identity, values, Map.of("documentFront", 1))).containsExactly("documentBack file");

        values.put("documentKind", "other");
        assertThat(codes(identity, values, Map.of("documentFront", 1))).containsExactly("otherKind required");
    }

    @Test
    void aFieldBehindAHiddenOneIsHiddenToo() {
        Map<String, Object> values = new HashMap<>(Map.of("current", true, "endDate", "not a day", "contactNow", true));

        assertThat(codes(employment, values, Map.of())).noneMatch(problem -> problem.startsWith("endDate"));
        assertThat(employment.answers(values)).doesNotContainKey("endDate").containsEntry("contactNow", true);
        values.put("current", false);
        assertThat(codes(employment, values, Map.of())).contains("endDate date");
        values.remove("current");
        assertThat(codes(employment, values, Map.of())).contains("endDate date");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, ''",
        "2026-05-21, birthDate late",
        "1900-01-01, ''",
        "1899-12-31, birthDate early",
        "2026-02-29, birthDate date",
        "2024-02-29, ''",
        "20.05.2020, birthDate date",
        "2020-5-2, birthDate date",
        "+12020-05-02, birthDate date"
    })
    void daysAreCheckedWithTheirBounds(String day, String problem) {
        Map<String, Object> values = passport();
        values.put("birthDate", day);

        assertThat(codes(identity, values, Map.of("documentFront", 1)))
                .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "phone, +49 30 (901) 820-0, true",
        "phone, 123456, false",
        "phone, 1234567890123456, false",
        "phone, none of it, false",
        "postalCode, 10115, true",
        "postalCode, SW1A 1AA, true",
        "postalCode, <script>, false",
        "postalCode, 1234567890123, false",
        "country, DE, true",
        "country, de, false",
        "country, ZZ, false"
    })
    void eachTypeChecksItsOwnValues(String key, String value, boolean fine) {
        assertThat(codes(address, Map.of(key, value), Map.of()).stream()
                        .noneMatch(problem -> problem.startsWith(key + " ")))
                .isEqualTo(fine);
    }

    @Test
    void whatTheFormDoesNotAskOrAnotherTypeIsRefused() {
        Map<String, Object> values = new HashMap<>();
        values.put("status", "approved");
        values.put("documentFront", "x");
        values.put("fullName", 5);
        values.put("nationality", List.of("DE"));
        values.put("formerName", "a\0b");
        values.put("documentNumber", "9".repeat(10_001));

        assertThat(codes(identity, values, Map.of()))
                .containsExactlyInAnyOrder(
                        "status unknown-field",
                        "documentFront unknown-field",
                        "fullName type",
                        "nationality type",
                        "formerName pattern",
                        "documentNumber long");
    }

    @Test
    void aHalfFilledFormIsAFineDraft() {
        Map<String, Object> values = new HashMap<>(Map.of("fullName", "As", "birthDate", "20"));
        values.put("formerName", null);

        assertThat(CheckShapes.of(identity, values)).isEmpty();
    }

    @Test
    void tooManyFilesOfAFieldAreNamed() {
        assertThat(codes(identity, passport(), Map.of("documentFront", 3)))
                .containsExactly("documentFront too-many-files");
    }

    @Test
    void blankIsNotFilledInAndAnswersAreTrimmed() {
        Map<String, Object> values = passport();
        values.put("fullName", "   ");
        assertThat(codes(identity, values, Map.of("documentFront", 1))).containsExactly("fullName required");

        values.put("fullName", "  Asha Rao ");
        assertThat(identity.answers(values)).containsEntry("fullName", "Asha Rao");
    }

    private static Map<String, Object> passport() {
        return new HashMap<>(Map.of(
                "fullName", "Asha Rao",
                "birthDate", "1995-03-01",
                "nationality", "IN",
                "documentKind", "passport",
                "documentNumber", "Z 1234567",
                "issuingCountry", "IN"));
    }

    private static List<FieldProblem> complete(Form form, Map<String, Object> values, Map<String, Integer> files) {
        return new CheckValues(form, TODAY).complete(values, files);
    }

    private static List<String> codes(Form form, Map<String, Object> values, Map<String, Integer> files) {
        return complete(form, values, files).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
