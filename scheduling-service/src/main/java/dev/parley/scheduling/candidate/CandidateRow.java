package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.text.OutsideText;
import dev.parley.platform.time.Zones;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of an import, judged. */
record CandidateRow(long line, CandidateDetails details, Double score, String email, List<FieldProblem> errors) {

    private static final Pattern MOBILE = Pattern.compile(CandidateRequest.MOBILE);

    static CandidateRow read(CsvFile.Line line, String defaultZone) {
        List<FieldProblem> errors = new ArrayList<>();
        line.problem().ifPresent(errors::add);
        if (!line.isReadable()) {
            return new CandidateRow(line.number(), null, null, null, errors);
        }
        String name = OutsideText.salvageLine(line.value("name"));
        if (name == null || name.isEmpty() || name.length() > 200) {
            errors.add(new FieldProblem("name", "required", "must be from 1 to 200 characters"));
        }
        String email = EmailAddress.normalise(line.value("email")).orElse(null);
        if (email == null) {
            errors.add(new FieldProblem("email", "email", "must be an email address"));
        }
        String zone = line.value("zone") == null ? defaultZone : line.value("zone");
        if (!Zones.isRegion(zone)) {
            errors.add(new FieldProblem("zone", "zone", "must be an IANA time zone such as Europe/Berlin"));
        }
        String mobile = line.value("mobile");
        if (mobile != null && !MOBILE.matcher(mobile).matches()) {
            errors.add(new FieldProblem("mobile", "mobile", "must be a phone number"));
        }
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
        more.add(new FieldProblem("email", "duplicate", "stands in the file already, further up"));
        return new CandidateRow(line, details, score, email, more);
    }

    ImportResponse.Row as(ImportResponse.Outcome outcome) {
        return new ImportResponse.Row(line, outcome, email, errors);
    }

    private static Double score(String text, List<FieldProblem> errors) {
        if (text == null) {
            return null;
        }
        try {
            double score = Double.parseDouble(text);
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
