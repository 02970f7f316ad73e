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

    static final class Protected extends FileRejection {
        Protected() {
            super("file-protected", "The file is protected by a password. Save it without one and send that.");
        }
    }

    static final class Damaged extends FileRejection {
        Damaged() {
            super(
                    "file-damaged",
                    "The file cannot be opened: it is damaged or incomplete. Save or scan it anew and send that.");
        }
    }

    static final class OutOfBounds extends FileRejection {
        private OutOfBounds(String detail) {
            super("file-out-of-bounds", detail);
        }

        static OutOfBounds pages(int most) {
            return new OutOfBounds("A file has at most " + most + " pages. Send only those that are asked for.");
        }

        static OutOfBounds picture(long most) {
            return new OutOfBounds(
                    "A picture has at most " + most / 1_000_000 + " megapixels. Send it in a lower resolution.");
        }

        static OutOfBounds effort() {
            return new OutOfBounds("The file takes too much effort to open. Print it to a PDF anew, or send pictures.");
        }
    }

    static final class Busy extends FileRejection {
        Busy() {
            super("overloaded", "Too many files are being looked at right now. Send it again in a moment.");
            with("retryAfter", 10);
        }
    }

    static final class NotKept extends FileRejection {
        NotKept() {
            super("overloaded", "The file did not arrive completely, or could not be kept. Send it again.");
        }
    }
}
