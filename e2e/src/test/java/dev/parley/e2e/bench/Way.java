package dev.parley.e2e.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A kind of request through a proxy.
 *
 * @param wanted requests per CPU-second, as a share of the floor's
 */
record Way(String what, Listening through, String path, Map<String, String> headers, OptionalDouble wanted) {

    static Way beside(String what, Listening through, String path) {
        return new Way(what, through, path, Map.of(), OptionalDouble.empty());
    }

    Way with(String header, String value) {
        return new Way(what, through, path, Map.of(header, value), wanted);
    }

    Way atLeast(double share) {
        return new Way(what, through, path, headers, OptionalDouble.of(share));
    }

    String url() {
        return through.url(path);
    }

    /** The headers as wrk takes them. */
    List<String> headerOptions() {
        List<String> options = new ArrayList<>();
        headers.forEach((name, value) -> options.addAll(List.of("-H", name + ": " + value)));
        return options;
    }
}
