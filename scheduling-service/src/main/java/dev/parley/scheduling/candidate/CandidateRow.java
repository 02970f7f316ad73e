package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.contact.Origin;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.text.OutsideText;
import dev.parley.platform.time.Zones;

import java.util.ArrayList;
import java.util.List;

/** A line of an import, judged. */
record CandidateRow(long line, CandidateDetails details, Double score, String email, List<FieldProblem> errors) {

    static CandidateRow read(CsvFile.Line line, Origin origin) {
        List<FieldProblem> errors = new ArrayList<>();
        line.problem().ifPresent(errors::add);
        if (!line.isReadable()) {
            return new CandidateRow(line.number(), null, null, null, errors);
        }
        String name = line.text("name");
        if (name == null || OutsideText.length(name) > 200) {
            errors.add(new FieldProblem("name", "required", "must be from 1 to 200 characters"));
        }
        ContactReader address = new ContactReader();
        String email = address.neededEmail("email", line.value("email"));
        errors.addAll(address.problems());
        String zone = line.value("zone") == null ? origin.defaultZone() : line.value("zone");
        if (!Zones.isRegion(zone)) {
            errors.add(new FieldProblem("zone", "zone", "must be an IANA time zone such as Europe/Berlin"));
        }
        ContactReader number = new ContactReader();
        String mobile = number.mobile("mobile", line.value("mobile"), origin.of(line.value("zone"), null));
        errors.addAll(number.problems());
        Double score = score(line.value("score"), errors);
        return new CandidateRow(
                line.number(),
                new CandidateDetails(email, name, mobile, zone, null),
                score,
                email == null ? line.value("email") : email,
                errors);
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    CandidateRow repeated() {
        List<FieldProblem> more = new ArrayList<>(errors);
        more.add(new FieldProblem("email", "duplicate", "appears earlier in the file"));
        return new CandidateRow(line, details, score, email, more);
    }

    ImportResponse.Row as(ImportResponse.Outcome outcome) {
        return new ImportResponse.Row(line, outcome, email, errors);
    }

    /** Spreadsheets write the decimal separator of their language. */
    private static Double score(String text, List<FieldProblem> errors) {
        if (text == null) {
            return null;
        }
        try {
            double score = Double.parseDouble(text.contains(".") ? text : text.replace(',', '.'));
            if (Double.isFinite(score)) {
                return score;
            }
        } catch (NumberFormatException notANumber) {
            // reported below, together with NaN and the infinities
        }
        errors.add(new FieldProblem("score", "number", "must be a number"));
        return null;
    }
}
