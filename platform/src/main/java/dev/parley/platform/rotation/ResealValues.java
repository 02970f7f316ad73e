package dev.parley.platform.rotation;

import dev.parley.platform.crypto.Secrets;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * While the installation's secret is rotated, encrypts with the current secret what the previous one encrypted. It goes
 * through all values again and again, because replicas that started earlier go on with the previous one for a while.
 */
@Startup
@ApplicationScoped
public class ResealValues {

    private static final Logger LOG = Logger.getLogger(ResealValues.class);
    private static final int PAGE = 200;

    private final List<SealedColumn> columns;
    private final Secrets secrets;
    private final AgroalDataSource dataSource;
    private volatile double found = Double.NaN;

    ResealValues(@All List<SealedColumn> columns, Secrets secrets, AgroalDataSource dataSource, MeterRegistry metrics) {
        this.columns = columns;
        this.secrets = secrets;
        this.dataSource = dataSource;
        metrics.gauge("parley.secret.previous.values", this, reseal -> reseal.found);
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepUp() {
        reseal();
    }

    /** Returns the number of values that the previous secret had encrypted. */
    public int reseal() {
        if (!secrets.rotating()) {
            return 0;
        }
        int resealed = columns.stream().mapToInt(this::reseal).sum();
        found = resealed;
        LOG.infof("Encrypted %d values anew that the previous secret had encrypted", resealed);
        return resealed;
    }

    private int reseal(SealedColumn column) {
        int resealed = 0;
        List<Row> page = page(column, null);
        while (!page.isEmpty()) {
            for (Row row : page) {
                Optional<byte[]> renewed = secrets.renewed(column.purpose(), row.value());
                if (renewed.isPresent()) {
                    resealed += replace(column, row, renewed.get());
                }
            }
            page = page.size() < PAGE ? List.of() : page(column, page.getLast().key());
        }
        return resealed;
    }

    private record Row(Object key, byte[] value) {}

    private List<Row> page(SealedColumn column, Object after) {
        String sql = "SELECT $key, $column FROM $table WHERE $column IS NOT NULL"
                + (after == null ? "" : " AND $key > ?") + " ORDER BY $key LIMIT " + PAGE;
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.prepareStatement(named(sql, column))) {
                if (after != null) {
                    statement.setObject(1, after);
                }
                List<Row> rows = new ArrayList<>();
                try (var found = statement.executeQuery()) {
                    while (found.next()) {
                        rows.add(new Row(found.getObject(1), found.getBytes(2)));
                    }
                }
                return rows;
            }
        });
    }

    /** Leaves a value that has changed since. */
    private int replace(SealedColumn column, Row row, byte[] renewed) {
        String sql = "UPDATE $table SET $column = ? WHERE $key = ? AND $column = ?";
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.prepareStatement(named(sql, column))) {
                statement.setBytes(1, renewed);
                statement.setObject(2, row.key());
                statement.setBytes(3, row.value());
                return statement.executeUpdate();
            }
        });
    }

    private static String named(String sql, SealedColumn column) {
        return sql.replace("$table", column.table())
                .replace("$key", column.key())
                .replace("$column", column.column());
    }
}
