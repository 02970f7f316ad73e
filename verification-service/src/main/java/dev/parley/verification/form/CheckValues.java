package dev.parley.verification.form;

import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.text.OutsideText;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks a completed form. Names all problems at once. */
public final class CheckValues {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{7,15}");
    private static final Pattern PHONE_GROUPING = Pattern.compile("[\\s().\\-/]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String TODAY = "today";

    private final Form form;
    private final LocalDate today;

    /** @param today where the candidate is */
    public CheckValues(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /**
     * @param values    by field key
     * @param documents how many files there are, by field key
     */
    public List<FieldProblem> complete(Map<String, Object> values, Map<String, Integer> documents) {
        List<FieldProblem> problems = new ArrayList<>(CheckShapes.of(form, values));
        if (!problems.isEmpty()) {
            return problems;
        }
        for (FormField field : form.shown(values)) {
            FieldProblem problem = field.isDocument()
                    ? files(field, documents.getOrDefault(field.key(), 0))
                    : value(field, values.get(field.key()));
            if (problem != null) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private static FieldProblem files(FormField field, int count) {
        if (field.required() && count == 0) {
            return problem(field, "file", "a document is needed");
        }
        return field.maxFiles() != null && count > field.maxFiles()
                ? problem(field, "too-many-files", "takes at most " + field.maxFiles() + " files")
                : null;
    }

    private FieldProblem value(FormField field, Object value) {
        if (field.type() == FieldType.CHECKBOX) {
            return field.required() && !Boolean.TRUE.equals(value) ? problem(field, "tick", "must be ticked") : null;
        }
        String text = value == null ? "" : value.toString().strip();
        if (text.isEmpty()) {
            return field.required() ? problem(field, "required", "must be filled in") : null;
        }
        if (field.maxLength() != null && OutsideText.length(text) > field.maxLength()) {
            return problem(field, "long", "takes at most " + field.maxLength() + " characters");
        }
        return switch (field.type()) {
            case DATE -> day(field, text);
            case SELECT ->
                field.options().stream().noneMatch(option -> option.value().equals(text))
                        ? problem(field, "choice", "is not one of the options")
                        : null;
            case COUNTRY ->
                COUNTRIES.contains(text)
                        ? null
                        : problem(field, "choice", "is not an ISO 3166 country code of two letters");
            case EMAIL ->
                EmailAddress.normalise(text)
                                .filter(address -> address.indexOf('.', address.indexOf('@')) > 0)
                                .isPresent()
                        ? null
                        : problem(field, "email", "is not an email address");
            case PHONE ->
                PHONE.matcher(PHONE_GROUPING.matcher(text).replaceAll("")).matches()
                        ? null
                        : problem(field, "phone", "takes 7 to 15 digits");
            default ->
                field.pattern() != null && !Pattern.matches(field.pattern(), text)
                        ? problem(field, "pattern", "does not have the expected form")
                        : null;
        };
    }

    private FieldProblem day(FormField field, String text) {
        if (!DAY.matcher(text).matches()) {
            return problem(field, "date", "must be a day such as 2026-01-31");
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (field.min() != null && day.isBefore(bound(field.min()))) {
                return problem(field, "early", "must not be before " + bound(field.min()));
            }
            if (field.max() != null && day.isAfter(bound(field.max()))) {
                return problem(field, "late", "must not be after " + bound(field.max()));
            }
            return null;
        } catch (DateTimeParseException e) {
            return problem(field, "date", "is not a day in the calendar");
        }
    }

    private LocalDate bound(String bound) {
        return bound.equals(TODAY) ? today : LocalDate.parse(bound);
    }

    private static FieldProblem problem(FormField field, String code, String message) {
        return new FieldProblem(field.key(), code, message);
    }
}
