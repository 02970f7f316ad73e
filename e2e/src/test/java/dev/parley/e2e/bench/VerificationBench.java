package dev.parley.e2e.bench;

import dev.parley.e2e.bench.Lists.Line;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the verification service on an infrastructure that {@code e2e/bench-verification} has started. */
class VerificationBench {

    private static final String MODULE = "verification-service";
    private static final String RECORDS = "/api/v1/records";
    private static final String EXPIRED = "&status=candidate_expired";
    private static final int FEW = 10_000;
    private static final int MANY = Integer.parseInt(System.getenv().getOrDefault("CASES", "1000000"));
    /** A tenth of all, in pages of 20. */
    private static final int EXPIRED_PER_PAGE = 10 * 20;

    private final Stack stack = Stack.running();
    private final int firstPort = Integer.parseInt(System.getenv("PARLEY_VERIFICATION_PORT"));

    @Test
    void measures_verification_and_writes_the_report() throws Exception {
        CaseReport report = new CaseReport(FEW, MANY);
        try (ServiceProcess few = ServiceProcess.start(stack, MODULE, "parley_cases_few", firstPort);
                ServiceProcess many = ServiceProcess.start(stack, MODULE, "parley_cases_many", firstPort + 1000)) {
            fill(few, FEW);
            report.filled(fill(many, MANY));
            report.cursors(cursors(few.port(), many.port()));
            report.pages(pages(many.port()));
            report.stats(stats(many.port()));
            report.batches(Batch.measure(stack, many.port()));
        }
        report.write(Path.of(System.getenv("PARLEY_BENCH_REPORT")));
    }

    private long fill(ServiceProcess service, int cases) {
        return new BenchData(service.database().url(), stack.password())
                .cases(cases, stack.subject("admin"), stack.subject("vendor"))
                .toSeconds();
    }

    private List<Line> cursors(int few, int many) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (Lists admin = lists(few, many, "admin")) {
            lines.add(admin.cursorPages("expired, from the beginning", EXPIRED));
            lines.add(admin.deepCursorPages(
                    "expired, from the middle", EXPIRED, FEW / EXPIRED_PER_PAGE / 2, MANY / EXPIRED_PER_PAGE / 2));
            lines.add(admin.cursorPages("all", ""));
            lines.add(admin.cursorPages("one status", "&status=submitted"));
        }
        try (Lists vendor = lists(few, many, "vendor")) {
            lines.add(vendor.cursorPages("a vendor's expired", EXPIRED));
        }
        return lines;
    }

    private List<Line> pages(int port) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (Lists admin = lists(port, port, "admin")) {
            lines.add(admin.at("one in a hundred, first page", RECORDS + "?status=needs_resubmission"));
            lines.add(admin.at("the same, page 100", RECORDS + "?status=needs_resubmission&page=100"));
            lines.add(admin.at("by a part of a number", RECORDS + "?q=2019-00012"));
            lines.add(admin.at("expired, by a part of an address", RECORDS + "?q=candidate123" + EXPIRED));
            lines.add(admin.at("of a vendor", RECORDS + "?vendorId=" + stack.subject("vendor")));
            lines.add(admin.at("expired of a vendor", RECORDS + "?vendorId=" + stack.subject("vendor") + EXPIRED));
        }
        try (Lists vendor = lists(port, port, "vendor")) {
            lines.add(vendor.at("a vendor's own", RECORDS));
        }
        return lines;
    }

    private List<Line> stats(int port) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (Lists admin = lists(port, port, "admin")) {
            lines.add(admin.at("counts of all tabs", RECORDS + "/stats"));
            lines.add(admin.at("counted page of all that have expired", RECORDS + "?status=candidate_expired"));
            lines.add(admin.at("counted page of all", RECORDS));
        }
        try (Lists vendor = lists(port, port, "vendor")) {
            lines.add(vendor.at("counts of a vendor's tabs", RECORDS + "/stats"));
        }
        return lines;
    }

    private Lists lists(int few, int many, String user) throws Exception {
        return new Lists(few, many, stack.token(user), RECORDS);
    }
}
