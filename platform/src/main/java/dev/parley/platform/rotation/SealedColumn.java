package dev.parley.platform.rotation;

/**
 * A column whose values are encrypted by {@link dev.parley.platform.crypto.Secrets} and outlive a rotation of the
 * installation's secret. A service declares each as a bean.
 *
 * @param table   name of the table
 * @param key     its primary key, of one column
 * @param column  the column, a {@code bytea}
 * @param purpose what the values are encrypted for
 */
public record SealedColumn(String table, String key, String column, String purpose) {}
