package dev.parley.e2e.bench;

import dev.parley.local.infra.Database;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Measures the scheduling service on an infrastructure that {@code e2e/bench-scheduling} has started. */
class SchedulingBench {

    private static final String SCHEDULING = "scheduling-service";
    private static final int FEW = 10_000;
    private static final int MANY = Integer.parseInt(System.getenv().getOrDefault("INTERVIEWS", "1000000"));

    private final Stack stack = Stack.running();
    private final String owner = stack.subject("recruiter");
    private final String interviewer = stack.subject("interviewer");
    private final int firstPort = Integer.parseInt(System.getenv("PARLEY_SCHEDULING_PORT"));

    @Test
    void measures_scheduling_and_writes_the_report() throws Exception {
        ServiceProcess.start(stack, SCHEDULING, "parley_bookings", firstPort).close();
        new BenchData(stack.url("parley_bookings"), stack.password()).bookings(Bookings.NEEDED, owner);
        copy("parley_bookings", "parley_floor");
        Bookings.Result bookings;
        try (ServiceProcess booked = ServiceProcess.start(stack, SCHEDULING, "parley_bookings", firstPort)) {
            Floor floor = new Floor(stack, floorOf(booked.database()));
            bookings = new Bookings(stack, booked, floor).run(folder());
        }
        Report report = new Report(bookings, MANY);
        try (ServiceProcess few = ServiceProcess.start(stack, SCHEDULING, "parley_few", firstPort);
                ServiceProcess many = ServiceProcess.start(stack, SCHEDULING, "parley_many", firstPort + 1)) {
            fill(few, FEW);
            report.filled(fill(many, MANY));
            report.cursors(Lists.measure(stack, few.port(), many.port(), FEW, MANY));
            report.pages(Lists.single(stack, many.port()));
            report.dashboards(List.of(
                    Lists.dashboard(stack, many.port(), "recruiter"), Lists.dashboard(stack, many.port(), "admin")));
            report.freeTimes(Lists.freeTimes(stack, many.port()));
        }
        report.write(Path.of(System.getenv("PARLEY_BENCH_REPORT")));
    }

    private long fill(ServiceProcess service, int interviews) {
        return new BenchData(service.database().url(), stack.password())
                .interviews(interviews, owner, interviewer)
                .toSeconds();
    }

    private void copy(String from, String to) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.url("postgres"), "postgres", stack.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + to + " TEMPLATE " + from);
        }
    }

    /** The copy, with the logins of the original. */
    private Database floorOf(Database original) {
        return new Database(
                "parley_floor",
                stack.url("parley_floor"),
                original.ownerUsername(),
                original.ownerPassword(),
                original.appUsername(),
                original.appPassword());
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target/bench").toAbsolutePath());
    }
}
