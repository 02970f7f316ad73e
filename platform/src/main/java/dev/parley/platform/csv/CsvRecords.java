package dev.parley.platform.csv;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.parley.platform.csv.CsvFile.Flaw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a text (RFC 4180). A quoted value may contain line breaks. When the quotes of a record are wrong, only
 * its first line is lost and reading continues on the next line. So one wrong quote does not spoil the rest of the
 * file.
 */
final class CsvRecords {

    /** A longer quoted value counts as one whose quote was never closed. */
    static final int LONGEST_VALUE = 10_000;

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.TRIM_SPACES)
            .build();

    private final String text;
    private final char separator;
    private final ObjectReader reader;
    private int at;
    private long line = 1;

    private CsvRecords(String text, char separator) {
        this.text = text;
        this.separator = separator;
        this.reader = MAPPER.readerForListOf(String.class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator));
    }

    /**
     * @param line   line number at which the record begins, from 1 on
     * @param fields empty when the record has a flaw
     */
    record CsvRecord(long line, List<String> fields, Flaw flaw) {

        boolean isBlank() {
            return flaw == Flaw.NONE && fields.stream().allMatch(String::isBlank);
        }
    }

    /** The records that are not blank, up to the given number. */
    static List<CsvRecord> of(String text, int most) {
        CsvRecords records = new CsvRecords(text, separator(text));
        records.skipHint();
        List<CsvRecord> all = new ArrayList<>();
        while (records.at < text.length() && all.size() < most) {
            CsvRecord next = records.next();
            if (!next.isBlank()) {
                all.add(next);
            }
        }
        return all;
    }

    /**
     * Excel writes and reads a first line {@code sep=;}. Without that line, the most frequent separator in the header
     * counts.
     */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (isHint(header)) {
            return header.charAt(4);
        }
        char separator = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(header, other) > count(header, separator)) {
                separator = other;
            }
        }
        return separator;
    }

    private static boolean isHint(String line) {
        return line.length() == 5 && line.startsWith("sep=") && ",;\t".indexOf(line.charAt(4)) >= 0;
    }

    private void skipHint() {
        int end = endOfLine(0);
        if (isHint(text.substring(0, end))) {
            at = beyond(end);
            line++;
        }
    }

    private static long count(String line, char wanted) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    private CsvRecord next() {
        long begins = line;
        int end = endOfRecord();
        String whole = end < 0 ? null : text.substring(at, end);
        if (whole != null && CsvText.isReadable(whole)) {
            try {
                CsvRecord read = new CsvRecord(begins, fields(whole), Flaw.NONE);
                advance(end);
                return read;
            } catch (IOException badQuotes) {
                // the code below reports the first line
            }
        }
        int endOfFirst = endOfLine(at);
        boolean readable = CsvText.isReadable(text.substring(at, endOfFirst));
        advance(endOfFirst);
        return new CsvRecord(begins, List.of(), readable ? Flaw.QUOTES : Flaw.ENCODING);
    }

    private void advance(int end) {
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            line += c == '\n' || c == '\r' && text.charAt(i + 1) != '\n' ? 1 : 0;
        }
        line++;
        at = beyond(end);
    }

    private List<String> fields(String whole) throws IOException {
        if (whole.isBlank()) {
            return List.of();
        }
        try (MappingIterator<List<String>> records = reader.readValues(whole)) {
            List<String> fields = records.nextValue();
            if (records.hasNextValue()) {
                throw new IOException("a line break where none belongs");
            }
            return fields;
        }
    }

    /** The position of the line break after the record, or the end of the text; -1 when a quote is not closed. */
    private int endOfRecord() {
        int i = at;
        while (true) {
            while (i < text.length() && text.charAt(i) == ' ') {
                i++;
            }
            if (i < text.length() && text.charAt(i) == '"') {
                i = behindQuotes(i);
                if (i < 0) {
                    return -1;
                }
            }
            while (i < text.length() && text.charAt(i) != separator && !isLineBreak(i)) {
                i++;
            }
            if (i == text.length() || isLineBreak(i)) {
                return i;
            }
            i++;
        }
    }

    private int behindQuotes(int open) {
        int last = Math.min(text.length(), open + LONGEST_VALUE);
        for (int i = open + 1; i < last; i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '"') {
                    return i + 1;
                }
                i++;
            }
        }
        return -1;
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < text.length() && !isLineBreak(i)) {
            i++;
        }
        return i;
    }

    private boolean isLineBreak(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /** The position after a line break of one or two characters. */
    private int beyond(int end) {
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
    }
}
