package dev.parley.verification.document;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Files that are something else, or something else as well (a picture that is an archive, too). */
final class Disguise {

    private static final List<String> MARKUP =
            List.of("<html", "<script", "<!doctype", "<svg", "<iframe", "<body", "<?php", "<object");

    private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};

    private Disguise() {}

    static DocumentType typeOf(byte[] head) {
        if (head.length == 0) {
            throw refused("The file is empty.");
        }
        DocumentType type = DocumentType.of(head).orElseThrow(() -> refused(guess(head)));
        if (hasMarkup(head)) {
            throw refused("The file holds the source of a page. Save it as a PDF anew, or send a picture.");
        }
        return type;
    }

    static void refuseArchive(byte[] tail) {
        for (int i = tail.length - END_OF_ARCHIVE.length; i >= 0; i--) {
            if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                throw refused("The file holds an archive. Send a PDF or a picture on its own.");
            }
        }
    }

    private static String guess(byte[] head) {
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
            return "Archives and office files are not taken. Unpack it, or save it as a PDF.";
        }
        return hasMarkup(head)
                ? "This is a web page, whatever its name says. Print it to a PDF, or send a picture."
                : "Send a PDF, a JPEG, a PNG or a WebP file. What a file is called does not count.";
    }

    private static boolean hasMarkup(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::contains);
    }

    private static Rejection refused(String detail) {
        return Problems.of("file-type", detail);
    }
}
