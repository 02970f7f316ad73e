package dev.parley.verification.intake;

import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.contact.Origin;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.text.OutsideText;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.Contact;
import dev.parley.verification.cases.NewCase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A line of an import, judged.
 *
 * @param wanted null when it cannot be taken
 */
record CaseRow(long line, String candidateName, NewCase wanted, List<FieldProblem> errors) {

    static final List<String> NEEDED = List.of("caseType", "candidateName");
    static final List<String> OPTIONAL = List.of("candidateEmail", "candidateMobile", "reference");

    static CaseRow read(CsvFile.Line line, Origin origin) {
        List<FieldProblem> errors = new ArrayList<>();
        line.problem().ifPresent(errors::add);
        if (!line.isReadable()) {
            return new CaseRow(line.number(), null, null, errors);
        }
        CaseType type = type(line.value("caseType"), errors);
        String name = line.text("candidateName");
        if (name == null || OutsideText.length(name) > 200) {
            errors.add(new FieldProblem("candidateName", "required", "must be from 1 to 200 characters"));
        }
        ContactReader reader = new ContactReader();
        String mobile = reader.mobile("candidateMobile", line.value("candidateMobile"), origin.of(null, null));
        String email = reader.email("candidateEmail", line.value("candidateEmail"));
        errors.addAll(reader.problems());
        String reference = line.text("reference");
        if (reference != null && OutsideText.length(reference) > 200) {
            errors.add(new FieldProblem("reference", "too-long", "must be at most 200 characters"));
        }
        Contact contact = new Contact(name, email, mobile, null, null);
        NewCase wanted = errors.isEmpty() ? new NewCase(type, contact, reference) : null;
        return new CaseRow(line.number(), name, wanted, errors);
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    private static CaseType type(String text, List<FieldProblem> errors) {
        String wire = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return Arrays.stream(CaseType.values())
                .filter(type -> type.wire().equals(wire))
                .findFirst()
                .orElseGet(() -> {
                    String names = String.join(
                            ", ",
                            Arrays.stream(CaseType.values()).map(CaseType::wire).toList());
                    errors.add(new FieldProblem("caseType", "unknown-value", "must be one of " + names));
                    return null;
                });
    }
}
