package dev.parley.e2e.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** How long a wrong code takes to be refused, for addresses that have an invite and for others, in turn. */
final class CodeTiming {

    private static final int ROUNDS = 5;
    private static final int EACH = 200;
    /** Addresses of each kind. */
    static final int NEEDED = (ROUNDS + 1) * EACH;

    /** Quartiles in milliseconds. */
    record Quartiles(double lower, double median, double upper) {

        static Quartiles of(double[] millis) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return new Quartiles(sorted[sorted.length / 4], sorted[sorted.length / 2], sorted[sorted.length * 3 / 4]);
        }

        double spread() {
            return upper - lower;
        }
    }

    record Round(Quartiles known, Quartiles unknown) {

        double difference() {
            return known.median() - unknown.median();
        }
    }

    private CodeTiming() {}

    /** Asks once for each address, so that none is locked. */
    static List<Round> run(int port) throws IOException {
        List<Round> rounds = new ArrayList<>();
        try (RawHttp http = RawHttp.anonymous(port)) {
            for (int round = 0; round <= ROUNDS; round++) {
                double[] known = new double[EACH];
                double[] unknown = new double[EACH];
                for (int i = 0; i < EACH; i++) {
                    int number = round * EACH + i;
                    boolean knownFirst = RandomGenerator.getDefault().nextBoolean();
                    for (boolean turn : new boolean[] {knownFirst, !knownFirst}) {
                        String email = turn ? Ids.invited(number) : "nobody" + number + "@mail.example";
                        double millis = ask(http, email);
                        (turn ? known : unknown)[i] = millis;
                    }
                }
                if (round > 0) { // the first warms up
                    rounds.add(new Round(Quartiles.of(known), Quartiles.of(unknown)));
                }
            }
        }
        return rounds;
    }

    private static double ask(RawHttp http, String email) throws IOException {
        long began = System.nanoTime();
        RawHttp.Answer answer =
                http.post("/api/v1/invites/redeem", "{\"email\":\"" + email + "\",\"code\":\"000000\"}");
        double millis = (System.nanoTime() - began) / 1e6;
        Posts.expect(404, answer);
        return millis;
    }
}
