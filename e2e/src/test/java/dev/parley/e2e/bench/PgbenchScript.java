package dev.parley.e2e.bench;

import dev.parley.e2e.bench.StatementLog.Statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements that PostgreSQL logged, as a script for pgbench: one per round trip but for BEGIN, which the driver sends
 * along with what follows.
 */
final class PgbenchScript {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    private PgbenchScript() {}

    /** Turns a logged value into an expression of SQL; null is a value too. */
    interface Values {
        String expression(Statement statement, String value);
    }

    /** @param head commands of pgbench that set the variables */
    static String of(String head, List<List<Statement>> transactions, Values values) {
        StringBuilder script = new StringBuilder(head);
        for (List<Statement> transaction : transactions) {
            script.append("\\startpipeline\nBEGIN;\n")
                    .append(text(transaction.getFirst(), values))
                    .append("\\endpipeline\n");
            transaction.stream().skip(1).forEach(statement -> script.append(text(statement, values)));
            script.append("COMMIT;\n");
        }
        return script.toString();
    }

    private static String text(Statement statement, Values values) {
        Matcher place = PLACE.matcher(statement.sql());
        StringBuilder sql = new StringBuilder();
        while (place.find()) {
            String value = statement.values().get(Integer.valueOf(place.group(1)));
            place.appendReplacement(sql, Matcher.quoteReplacement(values.expression(statement, value)));
        }
        return place.appendTail(sql) + ";\n";
    }

    /** Colons are hidden from pgbench, which takes them for variables. */
    static String literal(String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace("'", "''")
                .replace(":", "\\x3a")
                .replace("\n", "\\n");
        return "E'" + escaped + "'";
    }

    /** An id whose last digits are the number. */
    static String numbered(String prefix, String number) {
        return "('" + prefix + "-7000-8000-' || lpad(to_hex((" + number + ")::bigint), 12, '0'))::uuid";
    }
}
