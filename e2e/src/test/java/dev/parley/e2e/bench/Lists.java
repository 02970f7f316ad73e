package dev.parley.e2e.bench;

import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The same requests at a service with few things in a list and at one with many, in turn. */
final class Lists implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WARM_UP = 200 * Bookings.SHARE / 100;
    private static final int SAMPLES = 200 * Bookings.SHARE / 100;

    /** Medians in milliseconds; for a single database {@code small} is 0. */
    record Line(String what, double small, double large, double p95) {}

    private final RawHttp small;
    private final RawHttp large;
    private final String path;

    Lists(int smallPort, int largePort, String token) throws IOException {
        this(smallPort, largePort, token, "/api/v1/interviews");
    }

    /** @param path of the list */
    Lists(int smallPort, int largePort, String token, String path) throws IOException {
        this.path = path;
        small = new RawHttp(smallPort, token);
        large = new RawHttp(largePort, token);
    }

    /**
     * Pages of 20 from cursor to cursor, from the first on, and again from the first when the last was reached, which is
     * not measured: it may have fewer.
     */
    Line cursorPages(String what, String query) throws Exception {
        Reader few = new Reader(small, path, query, "");
        Reader many = new Reader(large, path, query, "");
        return compare(what, few::next, many::next);
    }

    /** The same, beginning behind that page. */
    Line deepCursorPages(String what, String query, int smallPage, int largePage) throws Exception {
        Reader few = new Reader(small, path, query, behind(small, path, query, smallPage));
        Reader many = new Reader(large, path, query, behind(large, path, query, largePage));
        return compare(what, few::next, many::next);
    }

    /** One request, at the service with many. */
    Line at(String what, String path) throws Exception {
        return compare(what, null, () -> {
            ok(large, path);
            return true;
        });
    }

    /** Only a request that answers true is measured. */
    private static Line compare(String what, Callable<Boolean> few, Callable<Boolean> many) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            if (few != null) {
                few.call();
            }
            many.call();
        }
        double[] fewMillis = new double[SAMPLES];
        double[] manyMillis = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            fewMillis[i] = few == null ? 0 : millis(few);
            manyMillis[i] = millis(many);
        }
        double median = Bookings.median(manyMillis);
        java.util.Arrays.sort(manyMillis);
        return new Line(what, Bookings.median(fewMillis), median, manyMillis[SAMPLES * 95 / 100]);
    }

    private static double millis(Callable<Boolean> request) throws Exception {
        long began = System.nanoTime();
        while (!request.call()) {
            began = System.nanoTime();
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static String behind(RawHttp http, String path, String query, int page) throws IOException {
        return JSON.readTree(ok(http, path + "?limit=20&page=" + page + query))
                .path("nextCursor")
                .asText("");
    }

    private static String ok(RawHttp http, String path) throws IOException {
        RawHttp.Answer answer = http.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer.body();
    }

    /** Reads page after page. */
    private static final class Reader {

        private final RawHttp http;
        private final String path;
        private final String query;
        private final String from;
        private String cursor;

        Reader(RawHttp http, String path, String query, String from) {
            this.http = http;
            this.path = path;
            this.query = query;
            this.from = from;
            this.cursor = from;
        }

        /**
         * The cursor is picked out of the text: reading JSON would be measured too.
         *
         * @return whether there are more
         */
        boolean next() throws IOException {
            String page = ok(http, path + "?limit=20&cursor=" + cursor + query);
            int at = page.indexOf("\"nextCursor\":\"");
            if (at < 0 && cursor.equals(from)) {
                throw new IllegalStateException("There is but one page of " + path + "?" + query);
            }
            cursor = at < 0 ? from : page.substring(at + 14, page.indexOf('"', at + 14));
            return at >= 0;
        }
    }

    static List<Line> measure(Stack stack, int smallPort, int largePort, int smallSize, int largeSize)
            throws Exception {
        List<Line> lines = new ArrayList<>();
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        String from = "&from=" + today.minus(Duration.ofDays(100));
        try (Lists admin = new Lists(smallPort, largePort, stack.token("admin"))) {
            lines.add(admin.cursorPages("everybody's, newest first, from the beginning", ""));
            lines.add(admin.deepCursorPages(
                    "everybody's, newest first, from the middle", "", smallSize / 40, largeSize / 40));
            lines.add(admin.deepCursorPages("everybody's by start, deep", from, smallSize / 100, largeSize / 100));
        }
        try (Lists owner = new Lists(smallPort, largePort, stack.token("recruiter"))) {
            lines.add(owner.cursorPages("an owner's, newest first", ""));
            lines.add(owner.cursorPages("an owner's by start", from));
        }
        try (Lists interviewer = new Lists(smallPort, largePort, stack.token("interviewer"))) {
            lines.add(interviewer.cursorPages("where an interviewer sits, newest first", ""));
        }
        return lines;
    }

    static List<Line> single(Stack stack, int port) throws Exception {
        List<Line> lines = new ArrayList<>();
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        String interviews = "/api/v1/interviews?limit=20";
        try (Lists owner = new Lists(port, port, stack.token("recruiter"))) {
            lines.add(owner.at("an owner's first page (5,000 matches)", interviews));
            lines.add(owner.at("an owner's page 200", interviews + "&page=200"));
            lines.add(owner.at("an owner's, one status", interviews + "&status=NO_SHOW"));
            lines.add(owner.at("an owner's, by start from today", interviews + "&from=" + today));
            lines.add(owner.at("an owner's, by a part of a name", interviews + "&q=e%20a"));
        }
        try (Lists admin = new Lists(port, port, stack.token("admin"))) {
            lines.add(admin.at("everybody's, by a part of a name (3,900 matches)", interviews + "&q=e%20ab"));
            lines.add(admin.at(
                    "everybody's of one day", interviews + "&from=" + today + "&to=" + today.plus(Duration.ofDays(1))));
        }
        return lines;
    }

    static Line dashboard(Stack stack, int port, String user) throws Exception {
        try (Lists viewer = new Lists(port, port, stack.token(user))) {
            return viewer.at("dashboard of the " + user, "/api/v1/interviews/dashboard");
        }
    }

    /** As people ask, and so that nothing is found before the end of the window. */
    static List<Line> freeTimes(Stack stack, int port) throws Exception {
        Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        String window = "from=" + tomorrow + "&to=" + tomorrow.plus(Duration.ofDays(56));
        try (Lists viewer = new Lists(port, port, stack.token("recruiter"))) {
            String search = "/api/v1/interviewers/free?" + window + "&duration=PT45M&zone=Europe/Berlin";
            return List.of(
                    viewer.at("free times of 200 interviewers over 8 weeks, the first 100", search),
                    viewer.at(
                            "the same where all must be free, which is never: reads every week",
                            search + "&atLeast=200"));
        }
    }

    @Override
    public void close() throws IOException {
        small.close();
        large.close();
    }
}
