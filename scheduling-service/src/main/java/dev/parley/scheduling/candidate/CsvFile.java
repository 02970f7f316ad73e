package dev.parley.scheduling.candidate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.parley.platform.problem.Problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A CSV file with a header line (RFC 4180); columns by name, in any order. */
final class CsvFile {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.TRIM_SPACES)
            .build();
    static final int MAX_ROWS = 1000;

    private CsvFile() {}

    /** @param broken whether it has more or fewer fields than the header */
    record Line(long number, Map<String, String> values, boolean broken) {

        String value(String column) {
            String value = values.get(column);
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    static List<Line> read(String csv, List<String> needed, List<String> optional) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (MappingIterator<List<String>> rows =
                MAPPER.readerForListOf(String.class).readValues(text)) {
            if (!rows.hasNextValue()) {
                throw invalid("The file is empty.");
            }
            List<String> header = header(rows.nextValue(), needed, optional);
            List<Line> lines = new ArrayList<>();
            long number = 2;
            while (rows.hasNextValue()) {
                List<String> fields = rows.nextValue();
                if (!isBlank(fields)) {
                    lines.add(line(number, header, fields));
                }
                number = rows.getParser().currentLocation().getLineNr();
                if (lines.size() > MAX_ROWS) {
                    throw invalid("The file has more than " + MAX_ROWS + " rows: split it.");
                }
            }
            return lines;
        } catch (JacksonException e) {
            throw invalid("The file is not CSV from line " + lineOf(e) + " on: check the quotes.");
        } catch (IOException e) {
            throw invalid("The file cannot be read.");
        }
    }

    private static List<String> header(List<String> names, List<String> needed, List<String> optional) {
        List<String> header = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String name : needed) {
            if (!header.contains(name)) {
                throw invalid("The first line must name the columns; " + name + " is missing.");
            }
        }
        for (String name : header) {
            if (!needed.contains(name) && !optional.contains(name)) {
                throw invalid("There is no column " + name + "; there are " + needed + " and " + optional + ".");
            }
        }
        return header;
    }

    private static boolean isBlank(List<String> fields) {
        return fields.size() == 1 && fields.getFirst().isBlank();
    }

    private static Line line(long number, List<String> header, List<String> fields) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
            values.put(header.get(i), fields.get(i));
        }
        return new Line(number, values, fields.size() != header.size());
    }

    private static RuntimeException invalid(String detail) {
        return Problems.of("csv-invalid", detail);
    }

    private static int lineOf(JacksonException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }
}
