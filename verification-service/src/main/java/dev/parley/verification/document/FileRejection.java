package dev.parley.verification.document;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;

import java.util.List;

/** Why a file is not taken. */
abstract sealed class FileRejection extends Rejection {

    private static final int MEGABYTE = 1024 * 1024;

    private FileRejection(String code, String detail) {
        super(code, detail);
    }

    static final class TooLarge extends FileRejection {
        TooLarge(long maxBytes) {
            super(
                    "file-too-large",
                    "A file has at most " + maxBytes / MEGABYTE + " MB. Send a smaller picture or scan.");
            with("maxBytes", maxBytes);
        }
    }

    static final class TooMany extends FileRejection {
        TooMany(String field, int limit, String where) {
            super("too-many-files", "There are at most " + limit + " files " + where + ". Remove one first.");
            with("limit", limit);
            errors(List.of(new FieldProblem(field, "too-many-files", "at most " + limit + " " + where)));
        }
    }

    static final class Infected extends FileRejection {
        Infected() {
            super("file-infected", "The virus scanner objects to this file. Send another one.");
        }
    }

    static final class NotScanned extends FileRejection {
        NotScanned() {
            super("scan-unavailable", "Files cannot be checked for viruses right now. Try again in a few minutes.");
            with("retryAfter", 30);
        }
    }

    static final class WrongType extends FileRejection {
        WrongType(DocumentType type) {
            super("file-type", "Files of the type " + type.contentType() + " are not asked for here.");
        }
    }

    static final class NotKept extends FileRejection {
        NotKept() {
            super("overloaded", "The file did not arrive completely, or could not be kept. Send it again.");
        }
    }
}
