package dev.parley.verification.testing;

import dev.parley.platform.testing.LargeDatabase;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** The data set of the benchmarks; some of it belongs to these two. */
public final class ManyCases {

    public static final UUID OWNER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final UUID VENDOR = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private ManyCases() {}

    public static LargeDatabase database(int cases) throws IOException, SQLException {
        return LargeDatabase.filledWith(
                "verification.sql",
                Map.of("cases", cases, "owner", OWNER, "vendor", VENDOR),
                "ALTER TABLE verification_case DISABLE TRIGGER verification_case_added");
    }
}
