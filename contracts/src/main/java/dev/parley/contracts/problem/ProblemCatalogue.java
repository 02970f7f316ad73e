package dev.parley.contracts.problem;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code problems.yaml}, which lists each problem code of the suite once. */
public final class ProblemCatalogue {

    private static final Map<String, ProblemType> BY_CODE = read();

    private ProblemCatalogue() {}

    /** @throws IllegalArgumentException when the code is not listed */
    public static ProblemType get(String code) {
        ProblemType type = BY_CODE.get(code);
        if (type == null) {
            throw new IllegalArgumentException("Problem code not listed in problems.yaml: " + code);
        }
        return type;
    }

    public static Collection<ProblemType> all() {
        return BY_CODE.values();
    }

    private static Map<String, ProblemType> read() {
        try (InputStream in = ProblemCatalogue.class.getResourceAsStream("/dev/parley/contracts/problems.yaml")) {
            Map<String, Map<String, Object>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<String, ProblemType> byCode = new LinkedHashMap<>();
            file.forEach((code, entry) -> byCode.put(
                    code, new ProblemType(code, (Integer) entry.get("status"), (String) entry.get("title"), (String)
                            entry.get("key"))));
            return Collections.unmodifiableMap(byCode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
