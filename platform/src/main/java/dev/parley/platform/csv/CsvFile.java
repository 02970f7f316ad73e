package dev.parley.platform.csv;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.parley.platform.csv.CsvLines.RawLine;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A CSV file with a header line; columns by name, in any order, between commas, semicolons or tabs. A line is a row:
 * no value holds a line break, so a quote that is left open spoils its own line and no other.
 */
public final class CsvFile {

    /** Larger files are refused. */
    public static final int MAX_ROWS = 10_000;

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.TRIM_SPACES)
            .build();

    private CsvFile() {}

    enum Flaw {
        NONE,
        COLUMN_COUNT,
        QUOTES,
        ENCODING
    }

    /**
     * A row.
     *
     * @param number of the line in the file; the header is line 1
     */
    public record Line(long number, Map<String, String> values, Flaw flaw) {

        /** Null when the column is absent or blank. */
        public String value(String column) {
            String value = values.get(lowerCase(column));
            return value == null || value.isBlank() ? null : value.strip();
        }

        /** Whether there are values at all. */
        public boolean isReadable() {
            return flaw == Flaw.NONE || flaw == Flaw.COLUMN_COUNT;
        }

        /** What is wrong with the line as such. */
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
     * Reads a file; the case of column names does not matter.
     *
     * @throws dev.parley.platform.problem.Rejection {@code csv-invalid} when no line of it can be understood
     */
    public static List<Line> read(byte[] file, List<String> needed, List<String> optional) {
        List<RawLine> lines = CsvLines.of(file).stream()
                .filter(line -> line.text() == null || !line.text().isBlank())
                .toList();
        if (lines.isEmpty()) {
            throw invalid("The file is empty.");
        }
        if (lines.size() - 1 > MAX_ROWS) {
            throw invalid("The file has more than " + MAX_ROWS + " rows: split it.");
        }
        if (lines.getFirst().text() == null) {
            throw invalid("The file is not UTF-8 text: save it as \"CSV UTF-8\".");
        }
        ObjectReader reader = reader(lines.getFirst().text());
        List<String> header = header(lines.getFirst(), reader, needed, optional);
        List<Line> rows = new ArrayList<>();
        for (RawLine line : lines.subList(1, lines.size())) {
            rows.add(line(line, header, reader));
        }
        return rows;
    }

    private static ObjectReader reader(String headerLine) {
        char separator = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(headerLine, other) > count(headerLine, separator)) {
                separator = other;
            }
        }
        return MAPPER.readerForListOf(String.class).with(CsvSchema.emptySchema().withColumnSeparator(separator));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static List<String> header(RawLine first, ObjectReader reader, List<String> needed, List<String> optional) {
        List<String> header = fields(first, reader).stream()
                .map(name -> lowerCase(name.strip()))
                .toList();
        for (String name : needed) {
            if (!header.contains(lowerCase(name))) {
                throw invalid("The first line must name the columns; " + name + " is missing.");
            }
        }
        for (String name : header) {
            if (Stream.concat(needed.stream(), optional.stream()).noneMatch(name::equalsIgnoreCase)) {
                throw invalid("There is no column " + name + "; there are " + needed + " and " + optional + ".");
            }
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw invalid("The first line names a column twice.");
        }
        return header;
    }

    private static List<String> fields(RawLine first, ObjectReader reader) {
        try {
            return fields(first.text(), reader);
        } catch (IOException e) {
            throw invalid("The first line must name the columns; check its quotes.");
        }
    }

    private static Line line(RawLine line, List<String> header, ObjectReader reader) {
        if (line.text() == null) {
            return new Line(line.number(), Map.of(), Flaw.ENCODING);
        }
        try {
            List<String> fields = fields(line.text(), reader);
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
                values.put(header.get(i), fields.get(i));
            }
            return new Line(line.number(), values, fields.size() == header.size() ? Flaw.NONE : Flaw.COLUMN_COUNT);
        } catch (IOException e) {
            return new Line(line.number(), Map.of(), Flaw.QUOTES);
        }
    }

    private static List<String> fields(String line, ObjectReader reader) throws IOException {
        try (MappingIterator<List<String>> rows = reader.readValues(line)) {
            return rows.nextValue();
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static RuntimeException invalid(String detail) {
        return Problems.of("csv-invalid", detail);
    }
}
