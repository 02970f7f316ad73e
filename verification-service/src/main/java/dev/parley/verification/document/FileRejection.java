package dev.parley.verification.document;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;

import java.util.List;

/** Reasons why a file is refused. */
abstract sealed class FileRejection extends Rejection {

    private static final int MEGABYTE = 1024 * 1024;

    private FileRejection(String code, String detail) {
        super(code, detail);
    }

    static final class TooLarge extends FileRejection {
        TooLarge(long maxBytes) {
            super(
                    "file-too-large",
                    "A file can have at most " + maxBytes / MEGABYTE + " MB. Send a smaller picture or scan.");
            with("maxBytes", maxBytes);
        }
    }

    static final class TooMany extends FileRejection {
        TooMany(String field, int limit, String where) {
            super("too-many-files", "You can add at most " + limit + " files " + where + ". Remove one first.");
            with("limit", limit);
            errors(List.of(new FieldProblem(field, "too-many-files", "at most " + limit + " " + where)));
        }
    }

    static final class Infected extends FileRejection {
        Infected() {
            super("file-infected", "The virus scanner refused this file. Send another one.");
        }
    }

    static final class NotScanned extends FileRejection {
        NotScanned() {
            super("scan-unavailable", "We cannot check files for viruses right now. Try again in a few minutes.");
            with("retryAfter", 30);
        }
    }

    static final class WrongType extends FileRejection {
        WrongType(DocumentType type) {
            super("file-type", "We do not accept " + type.contentType() + " files here. Send another type.");
        }
    }

    static final class Protected extends FileRejection {
        Protected() {
            super("file-protected", "The file has a password. Save a copy without it and send that.");
        }
    }

    static final class Damaged extends FileRejection {
        Damaged() {
            super(
                    "file-damaged",
                    "We cannot open the file: it is damaged or incomplete. Save or scan it again and send that.");
        }
    }

    static final class OutOfBounds extends FileRejection {
        private OutOfBounds(String detail) {
            super("file-out-of-bounds", detail);
        }

        static OutOfBounds pages(int most) {
            return new OutOfBounds("A file can have at most " + most + " pages. Send only the ones we ask for.");
        }

        static OutOfBounds picture(long most) {
            return new OutOfBounds(
                    "A picture can have at most " + most / 1_000_000 + " megapixels. Send it in a lower resolution.");
        }

        static OutOfBounds effort() {
            return new OutOfBounds("The file is too complex to open. Print it to a PDF again, or send pictures.");
        }
    }

    static final class Busy extends FileRejection {
        Busy() {
            super("overloaded", "We are checking too many files right now. Send it again in a moment.");
            with("retryAfter", 10);
        }
    }

    static final class NotKept extends FileRejection {
        NotKept() {
            super("overloaded", "We did not get the whole file, or could not save it. Send it again.");
        }
    }
}
