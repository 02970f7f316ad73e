package dev.parley.scheduling.testing;

import dev.parley.platform.testing.LargeDatabase;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** The data set of the benchmarks; some of it belongs to these two. */
public final class ManyInterviews {

    public static final UUID OWNER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final UUID INTERVIEWER = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private ManyInterviews() {}

    public static LargeDatabase database(int interviews) throws IOException, SQLException {
        return LargeDatabase.filledWith(
                "scheduling.sql", Map.of("interviews", interviews, "owner", OWNER, "interviewer", INTERVIEWER));
    }
}
