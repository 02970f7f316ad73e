package dev.parley.e2e.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL was asked while something was done: transactions, each a list of statements with their values. */
final class StatementLog {

    private static final Pattern LINE = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d .*? \\[(\\d+)] (\\w+):  (.*)$");
    private static final Pattern STATEMENT = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')", Pattern.DOTALL);

    /** @param values by position, from 1; null is a value too */
    record Statement(String sql, Map<Integer, String> values) {}

    private StatementLog() {}

    static List<List<Statement>> during(Stack stack, Callable<?> what) throws Exception {
        Path log = stack.log("postgresql");
        configure(stack, "ALTER SYSTEM SET log_statement = 'all'");
        long from = Files.size(log);
        try {
            what.call();
            Thread.sleep(500);
        } finally {
            configure(stack, "ALTER SYSTEM RESET log_statement");
        }
        byte[] all = Files.readAllBytes(log);
        return transactions(new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8));
    }

    private static void configure(Stack stack, String sql) throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(stack.url("postgres"), "postgres", stack.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("SELECT pg_reload_conf()");
        }
        Thread.sleep(500);
    }

    private static List<List<Statement>> transactions(String log) throws IOException {
        Map<String, List<Statement>> open = new LinkedHashMap<>();
        List<List<Statement>> done = new ArrayList<>();
        for (Entry entry : entries(log)) {
            List<Statement> current = open.computeIfAbsent(entry.process, pid -> new ArrayList<>());
            Matcher statement = STATEMENT.matcher(entry.text.toString());
            if (entry.level.equals("DETAIL") && !current.isEmpty()) {
                current.getLast().values().putAll(values(entry.text.toString()));
            } else if (entry.level.equals("LOG") && statement.matches()) {
                String sql = statement.group(1).strip();
                if (sql.equals("COMMIT") || sql.equals("ROLLBACK")) {
                    done.add(open.remove(entry.process));
                } else if (!sql.equals("BEGIN")) {
                    current.add(new Statement(sql, new LinkedHashMap<>()));
                }
            }
        }
        return done;
    }

    private record Entry(String process, String level, StringBuilder text) {}

    private static List<Entry> entries(String log) {
        List<Entry> entries = new ArrayList<>();
        for (String line : log.split("\n")) {
            Matcher begins = LINE.matcher(line);
            if (begins.matches()) {
                entries.add(new Entry(begins.group(1), begins.group(2), new StringBuilder(begins.group(3))));
            } else if (!entries.isEmpty()) {
                entries.getLast().text.append('\n').append(line);
            }
        }
        return entries;
    }

    private static Map<Integer, String> values(String detail) {
        Map<Integer, String> values = new LinkedHashMap<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            String text = value.group(2);
            values.put(Integer.valueOf(value.group(1)), text == null ? null : text.replace("''", "'"));
        }
        return values;
    }
}
