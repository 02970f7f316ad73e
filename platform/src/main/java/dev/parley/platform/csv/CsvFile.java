package dev.parley.platform.csv;

import dev.parley.platform.csv.CsvRecords.CsvRecord;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.text.OutsideText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A CSV file as spreadsheets write it: a header, then one record per row (RFC 4180), separated by commas, semicolons or
 * tabs. Columns are found by name in any order. Case, spaces, hyphens and underscores of a name do not matter. Rows
 * without values are skipped, and so are columns with neither a name nor values.
 */
public final class CsvFile {

    /** A file with more rows is refused. */
    public static final int MAX_ROWS = 10_000;

    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n]++");

    /** An apostrophe that keeps a spreadsheet from reading the value as a formula. Our own exports add it. */
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    private CsvFile() {}

    enum Flaw {
        NONE,
        COLUMN_COUNT,
        QUOTES,
        ENCODING
    }

    /**
     * A row of the file.
     *
     * @param number line number at which the row begins; the header usually is line 1
     */
    public record Line(long number, Map<String, String> values, Flaw flaw) {

        /** The value on one line; null when the column is absent or blank. */
        public String value(String column) {
            String value = values.get(plain(column));
            if (value == null || value.isBlank()) {
                return null;
            }
            String line = LINE_BREAK.matcher(value.strip()).replaceAll(" ");
            return line.startsWith("'") ? GUARDED.matcher(line).replaceFirst("") : line;
        }

        /**
         * Like {@link #value}, but cleaned by {@link OutsideText} for people to read; null when nothing in it is
         * visible.
         */
        public String text(String column) {
            String text = OutsideText.salvageLine(value(column));
            return text == null || text.isEmpty() ? null : text;
        }

        /** Whether the row could be read. */
        public boolean isReadable() {
            return flaw == Flaw.NONE || flaw == Flaw.COLUMN_COUNT;
        }

        /** Why the row could not be read. */
        public Optional<FieldProblem> problem() {
            return switch (flaw) {
                case NONE -> Optional.empty();
                case COLUMN_COUNT -> problem("wrong-column-count", "has more or fewer fields than the header");
                case QUOTES -> problem("bad-quotes", "has a quote that is not closed, or text after one");
                case ENCODING -> problem("encoding", "is not UTF-8 text: save the file as \"CSV UTF-8\"");
            };
        }

        private static Optional<FieldProblem> problem(String code, String message) {
            return Optional.of(new FieldProblem("line", code, message));
        }
    }

    /**
     * Reads a file.
     *
     * @throws dev.parley.platform.problem.Rejection {@code csv-invalid} when no line can be understood
     */
    public static List<Line> read(byte[] file, List<String> needed, List<String> optional) {
        List<CsvRecord> records = CsvRecords.of(CsvText.of(file), MAX_ROWS + 2);
        if (records.isEmpty()) {
            throw invalid("The file is empty.");
        }
        if (records.size() - 1 > MAX_ROWS) {
            throw invalid("The file has more than " + MAX_ROWS + " rows. Split it.");
        }
        List<String> header = header(records.getFirst(), needed, optional);
        List<Line> rows = new ArrayList<>();
        for (CsvRecord row : records.subList(1, records.size())) {
            rows.add(line(row, header));
        }
        return rows;
    }

    /** The normalised column names; empty for a column without a name. */
    private static List<String> header(CsvRecord first, List<String> needed, List<String> optional) {
        if (first.flaw() == Flaw.ENCODING) {
            throw invalid("The file is not UTF-8 text: save it as \"CSV UTF-8\".");
        }
        if (first.flaw() == Flaw.QUOTES) {
            throw invalid("The first line must name the columns; check its quotes.");
        }
        List<String> header = first.fields().stream().map(CsvFile::plain).toList();
        for (String name : needed) {
            if (!header.contains(plain(name))) {
                throw invalid("The first line must name the columns; " + name + " is missing.");
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (name.isEmpty()) {
                continue;
            }
            if (Stream.concat(needed.stream(), optional.stream())
                    .map(CsvFile::plain)
                    .noneMatch(name::equals)) {
                throw invalid("There is no column " + first.fields().get(i).strip() + "; there are " + needed + " and "
                        + optional + ".");
            }
            if (!seen.add(name)) {
                throw invalid("The first line names a column twice.");
            }
        }
        return header;
    }

    private static Line line(CsvRecord row, List<String> header) {
        if (row.flaw() != Flaw.NONE) {
            return new Line(row.line(), Map.of(), row.flaw());
        }
        Map<String, String> values = new HashMap<>();
        Flaw flaw = row.fields().size() > header.size() ? Flaw.COLUMN_COUNT : Flaw.NONE;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            String value = i < row.fields().size() ? row.fields().get(i) : null;
            if (!name.isEmpty() && value != null) {
                values.put(name, value);
            } else if (!name.isEmpty() || value != null && !value.isBlank()) {
                flaw = Flaw.COLUMN_COUNT;
            }
        }
        return new Line(row.line(), values, flaw);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int point = name.codePointAt(i);
            if (Character.isLetterOrDigit(point)) {
                plain.appendCodePoint(Character.toLowerCase(point));
            }
        }
        return plain.toString();
    }

    private static RuntimeException invalid(String detail) {
        return Problems.of("csv-invalid", detail);
    }
}
