package dev.parley.invite.legacy;

import dev.parley.platform.problem.FieldProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * @param created invites, or in a dry run those that would be
 * @param merged  rows left out because an older one is about the same address and interview
 * @param expired of the created ones, because they are older than 30 days
 * @param known   rows whose invite is in Parley already
 * @param rows    one per line of data, in order
 */
@Schema(name = "InviteImport")
public record ImportResponse(
        boolean dryRun, int created, int merged, int expired, int known, int failed, List<Row> rows) {

    /** @param result what becomes of it; absent for a row with errors */
    @Schema(name = "InviteImportRow")
    public record Row(
            long line,
            boolean ok,
            @Nullable String email,

            @Nullable @Schema(enumeration = {"created", "expired", "merged", "known"})
            String result,

            List<FieldProblem> errors) {

        @Override
        public String toString() {
            return "Row[" + line + " " + ok + "]";
        }
    }
}
