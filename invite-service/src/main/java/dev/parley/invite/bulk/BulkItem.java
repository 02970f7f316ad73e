package dev.parley.invite.bulk;

import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.log.Mask;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * An item as it was sent. All values are texts, because a bad one fails only its own row.
 *
 * @param inviteId    names an invite; without it, {@code interviewId} and {@code email} do
 * @param email       without it, create invites the interview's candidate
 * @param expiresAt   ISO 8601 with offset
 */
@Schema(name = "BulkItem")
record BulkItem(String inviteId, String interviewId, String email, String name, String locale, String expiresAt) {

    static final List<String> COLUMNS = List.of("inviteId", "interviewId", "email", "name", "locale", "expiresAt");

    static BulkItem of(CsvFile.Line line) {
        return new BulkItem(
                line.value("inviteId"),
                line.value("interviewId"),
                line.value("email"),
                line.text("name"),
                line.value("locale"),
                line.value("expiresAt"));
    }

    @Override
    public String toString() {
        return "BulkItem[" + inviteId + " " + interviewId + " " + Mask.email(email) + "]";
    }
}
