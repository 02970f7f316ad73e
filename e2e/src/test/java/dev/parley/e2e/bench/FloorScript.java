package dev.parley.e2e.bench;

import dev.parley.e2e.bench.StatementLog.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the statements of one booking into a script for pgbench that makes the same booking for other interviews (:n)
 * on other slots (:s), one statement per round trip but for BEGIN, which the driver sends along with what follows.
 */
final class FloorScript {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern ARRAY = Pattern.compile("\\{[0-9a-f-]{36}(,[0-9a-f-]{36})*}");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "+00")
            .toFormatter();

    private final int number;
    private final int slot;
    private final Instant slotStart;
    private final Map<String, Integer> generated = new LinkedHashMap<>();

    /** The booking that was logged: which interview, on which slot of {@code bookings.sql}, and when that begins. */
    FloorScript(int number, int slot, Instant slotStart) {
        this.number = number;
        this.slot = slot;
        this.slotStart = slotStart;
    }

    /** @param slotExpression of pgbench, such as {@code :n % 1000} */
    String of(List<List<Statement>> transactions, String slotExpression) {
        String head = "\\set i :i + 1\n\\set n :first + :client_id * :per + :i - 1\n\\set s " + slotExpression + "\n";
        return PgbenchScript.of(head, transactions, (statement, value) -> value(value));
    }

    /** The transactions that are about the booking, without those of relays and schedules. */
    List<List<Statement>> ofBooking(List<List<Statement>> all) {
        String interview = Ids.interview(number);
        String slotId = Ids.slot(slot);
        return all.stream()
                .filter(transaction -> transaction.stream().anyMatch(statement -> statement.values().values().stream()
                        .anyMatch(value -> value != null && (value.contains(interview) || value.contains(slotId)))))
                .filter(transaction -> transaction.stream()
                        .noneMatch(statement -> statement.sql().contains("outbox_shard")))
                .toList();
    }

    private String value(String value) {
        if (value == null) {
            return "NULL";
        }
        if (UUID.matcher(value).matches()) {
            return uuid(value);
        }
        if (ARRAY.matcher(value).matches()) {
            List<String> ids = new ArrayList<>();
            Matcher id = UUID.matcher(value);
            while (id.find()) {
                ids.add(uuid(id.group()));
            }
            return "ARRAY[" + ids.stream().collect(Collectors.joining(", ")) + "]";
        }
        return time(value);
    }

    private String uuid(String id) {
        if (id.equals(Ids.slot(slot))) {
            return PgbenchScript.numbered("01930000-0007", ":s");
        }
        if (id.equals(Ids.interviewer(slot))) {
            return PgbenchScript.numbered("01930000-0002", "(:s % 200)");
        }
        if (id.startsWith("01930000-") && id.equals(Ids.of(id.substring(9, 13), number)) && !id.startsWith("0003", 9)) {
            return PgbenchScript.numbered(id.substring(0, 13), ":n");
        }
        if (id.startsWith("01930000-") || !id.startsWith(Ids.MADE_NOW)) {
            return "'" + id + "'";
        }
        int made = generated.computeIfAbsent(id, unseen -> generated.size() + 1);
        return PgbenchScript.numbered("01940000-%04x".formatted(made), ":n");
    }

    private String time(String value) {
        try {
            Instant instant = OffsetDateTime.parse(value, TIME).toInstant();
            long minutes = Duration.between(slotStart, instant).toMinutes();
            if (minutes >= -300 && minutes <= 300) {
                String ofFirst = PgbenchScript.literal(
                        instant.minusSeconds(slot / 200 * 3600L).toString());
                return "(" + ofFirst + "::timestamptz + (:s / 200) * interval '1 hour')";
            }
        } catch (DateTimeParseException e) {
            return PgbenchScript.literal(value);
        }
        return PgbenchScript.literal(value);
    }
}
