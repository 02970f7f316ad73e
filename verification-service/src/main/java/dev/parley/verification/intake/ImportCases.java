package dev.parley.verification.intake;

import dev.parley.platform.contact.Origin;
import dev.parley.platform.csv.CsvFile;
import dev.parley.verification.cases.AddCase;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Opens the cases of a CSV file: all good lines or, when the database fails, none. A bad line harms no other. A dry run
 * writes nothing.
 */
@ApplicationScoped
class ImportCases {

    private final AddCase addCase;

    ImportCases(AddCase addCase) {
        this.addCase = addCase;
    }

    ImportResponse importAll(Staff by, Origin origin, byte[] csv, boolean dryRun) {
        List<CaseRow> rows = CsvFile.read(csv, CaseRow.NEEDED, CaseRow.OPTIONAL).stream()
                .map(line -> CaseRow.read(line, origin))
                .toList();
        List<CaseRow> good = rows.stream().filter(CaseRow::isGood).toList();
        List<VerificationCase> added = dryRun
                ? List.of()
                : addCase.addAll(by, good.stream().map(CaseRow::wanted).toList());
        return new ImportResponse(dryRun, good.size(), rows.size() - good.size(), answers(rows, added.iterator()));
    }

    private static List<ImportResponse.Row> answers(List<CaseRow> rows, Iterator<VerificationCase> added) {
        List<ImportResponse.Row> answers = new ArrayList<>();
        for (CaseRow row : rows) {
            String number = row.isGood() && added.hasNext() ? added.next().caseNumber() : null;
            answers.add(new ImportResponse.Row(row.line(), row.isGood(), row.candidateName(), number, row.errors()));
        }
        return answers;
    }
}
