package dev.parley.e2e.bench;

import dev.parley.e2e.bench.StatementLog.Statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the statements that issued or renewed one invite into a script for pgbench that does it for others (:n). */
final class InviteScript {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final int number;
    private final Map<String, Integer> generated = new LinkedHashMap<>();

    /** @param number of the interview in {@code invites.sql} whose invite was logged */
    InviteScript(int number) {
        this.number = number;
    }

    /** @param modulo how many there are to take turns */
    String of(List<List<Statement>> transactions, int modulo) {
        String head = "\\set i :i + 1\n\\set n (:first + :client_id * :per + :i - 1) %% %d\n".formatted(modulo);
        return PgbenchScript.of(head, transactions, this::value);
    }

    /** The transactions that are about the invite, without those of relays and schedules. */
    List<List<Statement>> ofInvite(List<List<Statement>> all) {
        return all.stream()
                .filter(transaction -> transaction.stream().anyMatch(statement -> statement.values().values().stream()
                        .anyMatch(value -> value != null && value.contains(Ids.interview(number)))))
                .filter(transaction -> transaction.stream()
                        .noneMatch(statement -> statement.sql().contains("outbox_shard")))
                .toList();
    }

    private String value(Statement statement, String value) {
        if (value == null) {
            return "NULL";
        }
        if (UUID.matcher(value).matches()) {
            return uuid(value);
        }
        if (value.equals(Ids.invited(number))) {
            return "('invited' || (:n)::text || '@mail.example')";
        }
        if (value.startsWith("\\x")) {
            return hash(statement, value);
        }
        return PgbenchScript.literal(value);
    }

    private String uuid(String id) {
        if (id.startsWith("01930000-") && !id.startsWith("0003", 9) && id.equals(Ids.of(id.substring(9, 13), number))) {
            return PgbenchScript.numbered(id.substring(0, 13), ":n");
        }
        return id.startsWith(Ids.MADE_NOW)
                ? PgbenchScript.numbered("01940000-%04x".formatted(numberOf(id)), ":n")
                : "'" + id + "'";
    }

    /** What is counted is the same each time; a code is another one each time. */
    private String hash(Statement statement, String value) {
        boolean code =
                statement.sql().contains("retired_code") || statement.sql().contains("invite ");
        String what = "'%d ' || (:n)::text".formatted(numberOf(value)) + (code ? " || ' ' || (:first)::text" : "");
        return "sha256(convert_to(" + what + ", 'UTF8'))";
    }

    private int numberOf(String value) {
        return generated.computeIfAbsent(value, unseen -> generated.size() + 1);
    }
}
