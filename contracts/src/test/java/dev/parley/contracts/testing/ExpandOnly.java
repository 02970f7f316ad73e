package dev.parley.contracts.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Migrations only widen a schema, because the version before goes on working with it while the new one is rolled out:
 * {@code ExpandOnly.check("V012")}. What narrows it waits for a version that no longer needs the old form; the migration
 * then says so in a comment {@code -- narrows: why nobody needs it any more}.
 */
public final class ExpandOnly {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern NARROWS = Pattern.compile("(?m)^[ \\t]*--[ \\t]*narrows:[ \\t]*\\S.*");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final String NAME = "\"?([\\w.]+)\"?";
    private static final Pattern CREATED =
            Pattern.compile("CREATE\\s+(?:\\w+\\s+)?TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?" + NAME, FLAGS);
    private static final Pattern ALTERED =
            Pattern.compile("^ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + NAME, FLAGS);
    private static final Pattern ADDED_COLUMN =
            Pattern.compile("\\bADD\\s+(?:COLUMN\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?(?!CONSTRAINT\\b)" + NAME, FLAGS);
    private static final Pattern MUST_BE_GIVEN = Pattern.compile(
            "\\bADD\\s+(?:COLUMN\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?(?!CONSTRAINT\\b)\\w+\\s(?=[^,]*\\bNOT\\s+NULL\\b)"
                    + "(?![^,]*\\b(?:DEFAULT|GENERATED)\\b)",
            FLAGS);
    private static final Pattern ADDED_CONSTRAINT =
            Pattern.compile("\\bADD\\s+CONSTRAINT\\s+" + NAME + "\\s+(\\w+)\\s*(.*?)(?=,\\s*ADD\\s|$)", FLAGS);
    private static final Pattern DROPPED_CONSTRAINT =
            Pattern.compile("\\bDROP\\s+CONSTRAINT\\s+(?:IF\\s+EXISTS\\s+)?" + NAME, FLAGS);
    private static final Pattern REVOKED = Pattern.compile("^REVOKE\\s.*?\\sON\\s+(?:TABLE\\s+)?" + NAME, FLAGS);

    private record Rule(Pattern broken, String why) {

        Rule(String broken, String why) {
            this(Pattern.compile(broken, FLAGS), why);
        }
    }

    private static final List<Rule> ALWAYS = List.of(
            new Rule(
                    "^DROP\\s+(?:TABLE|VIEW|MATERIALIZED|FUNCTION|TYPE|SEQUENCE)\\b",
                    "takes away what the version before uses"),
            new Rule("\\bDROP\\s+COLUMN\\b", "takes away a column that the version before reads"),
            new Rule("\\bRENAME\\b", "gives another name to what the version before calls by the old one"),
            new Rule(
                    "\\bALTER\\s+(?:COLUMN\\s+)?\\w+\\s+(?:SET\\s+DATA\\s+)?TYPE\\b",
                    "changes what the version before reads"),
            new Rule("\\bSET\\s+NOT\\s+NULL\\b", "refuses rows that the version before writes"),
            new Rule("\\bDROP\\s+DEFAULT\\b", "refuses rows that the version before writes"));

    private ExpandOnly() {}

    /** Checks the migrations of this module. @param former versions from before the first release, such as V012 */
    public static void check(String... former) {
        Set<String> known = Set.of(former);
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> found = files.filter(
                            file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
                    .filter(file ->
                            !known.contains(file.getFileName().toString().split("__")[0]))
                    .sorted()
                    .flatMap(file -> findings(file).stream())
                    .toList();
            assertThat(found)
                    .as("Widen the schema first; narrow it in a later version, with a comment `-- narrows: why`."
                            + " See docs/operations/migrations.md")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> findings(Path file) {
        try {
            return findings(Files.readString(file)).stream()
                    .map(finding -> file.getFileName() + ": " + finding)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the text of one migration. */
    static List<String> findings(String sql) {
        if (NARROWS.matcher(sql).find()) {
            return List.of();
        }
        List<String> statements = statements(sql);
        Set<String> created = new HashSet<>();
        Set<String> columns = new HashSet<>();
        Set<String> dropped = new HashSet<>();
        for (String statement : statements) {
            all(CREATED, statement, created);
            if (ALTERED.matcher(statement).find()) {
                all(ADDED_COLUMN, statement, columns);
                all(DROPPED_CONSTRAINT, statement, dropped);
            }
        }
        List<String> findings = new ArrayList<>();
        for (String statement : statements) {
            for (Rule rule : ALWAYS) {
                if (rule.broken().matcher(statement).find() && !isOf(ALTERED, statement, created)) {
                    findings.add(shown(statement) + " — " + rule.why());
                }
            }
            findings.addAll(ofOlderTable(statement, created, columns, dropped));
        }
        return findings;
    }

    private static List<String> ofOlderTable(
            String statement, Set<String> created, Set<String> columns, Set<String> dropped) {
        List<String> findings = new ArrayList<>();
        if (REVOKED.matcher(statement).find() && !isOf(REVOKED, statement, created)) {
            findings.add(shown(statement) + " — takes away a right that the version before uses");
        }
        if (!ALTERED.matcher(statement).find() || isOf(ALTERED, statement, created)) {
            return findings;
        }
        if (MUST_BE_GIVEN.matcher(statement).find()) {
            findings.add(shown(statement) + " — a column without a default, which the version before does not write");
        }
        Matcher constraint = ADDED_CONSTRAINT.matcher(statement);
        while (constraint.find()) {
            String rest = constraint.group(3);
            boolean widened = dropped.contains(constraint.group(1));
            boolean ofNewColumn = columns.stream().anyMatch(column -> Pattern.compile("\\b" + column + "\\b")
                    .matcher(rest)
                    .find());
            if (!widened && !ofNewColumn) {
                findings.add(shown(constraint.group()) + " — refuses rows that the version before may write");
            }
        }
        return findings;
    }

    /** Without comments and the bodies of functions. */
    private static List<String> statements(String sql) {
        String bare = sql.replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("--[^\\n]*", " ")
                .replaceAll("(?s)\\$(\\w*)\\$.*?\\$\\1\\$", "''")
                .replaceAll("(?s)'(?:[^']|'')*'", "''");
        return Stream.of(bare.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static void all(Pattern pattern, String statement, Set<String> names) {
        Matcher matcher = pattern.matcher(statement);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private static boolean isOf(Pattern pattern, String statement, Set<String> tables) {
        Matcher matcher = pattern.matcher(statement);
        return matcher.find() && tables.contains(matcher.group(1));
    }

    private static String shown(String statement) {
        String line = statement.replaceAll("\\s+", " ");
        return line.length() <= 120 ? line : line.substring(0, 119) + "…";
    }
}
