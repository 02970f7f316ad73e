package dev.parley.verification.document;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Detects files that are something else, or also something else, such as a picture that is also an archive. */
final class Disguise {

    private static final List<String> MARKUP =
            List.of("<html", "<script", "<!doctype", "<svg", "<iframe", "<body", "<?php", "<object");

    /** As far as browsers look for markup (WHATWG MIME Sniffing). */
    private static final int SNIFFED = 1445;

    /** Its fixed part. */
    private static final int END_RECORD = 22;

    private Disguise() {}

    static DocumentType typeOf(byte[] head) {
        if (head.length == 0) {
            throw refused("The file is empty. Choose another one.");
        }
        DocumentType type = DocumentType.of(head).orElseThrow(() -> refused(guess(head)));
        if (hasMarkup(head)) {
            throw refused("The file contains the source of a web page. Save it as a PDF again, or send a picture.");
        }
        return type;
    }

    static void refuseArchive(byte[] tail) {
        for (int i = tail.length - END_RECORD; i >= 0; i--) {
            if (endsArchive(tail, i)) {
                throw refused("The file contains an archive. Send a PDF or a picture instead.");
            }
        }
    }

    /** Signature and numbers of disks, which are nought (or -1 in large archives): four bytes alone may be chance. */
    private static boolean endsArchive(byte[] tail, int at) {
        if (tail[at] != 'P' || tail[at + 1] != 'K' || tail[at + 2] != 5 || tail[at + 3] != 6) {
            return false;
        }
        byte disk = tail[at + 4];
        return (disk == 0 || disk == -1) && tail[at + 5] == disk && tail[at + 6] == disk && tail[at + 7] == disk;
    }

    private static String guess(byte[] head) {
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
            return "We do not accept archives or office files. Unpack it, or save it as a PDF.";
        }
        return hasMarkup(head)
                ? "This is a web page, whatever its name says. Print it to a PDF, or send a picture."
                : "Send a PDF, JPEG, PNG or WebP file. The name of the file does not count.";
    }

    private static boolean hasMarkup(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, SNIFFED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::contains);
    }

    private static Rejection refused(String detail) {
        return Problems.of("file-type", detail);
    }
}
