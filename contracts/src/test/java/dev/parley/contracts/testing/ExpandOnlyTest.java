package dev.parley.contracts.testing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpandOnlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE seat;",
                "drop view seats;",
                "ALTER TABLE seat DROP COLUMN row_number;",
                "ALTER TABLE seat RENAME COLUMN row_number TO number;",
                "ALTER TABLE seat RENAME TO place;",
                "ALTER TABLE seat ALTER COLUMN row_number TYPE bigint;",
                "ALTER TABLE seat ALTER row_number SET DATA TYPE bigint;",
                "ALTER TABLE seat ALTER COLUMN row_number SET NOT NULL;",
                "ALTER TABLE seat ALTER COLUMN row_number DROP DEFAULT;",
                "ALTER TABLE seat ADD COLUMN colour text NOT NULL;",
                "ALTER TABLE seat ADD COLUMN a text, ADD COLUMN colour text NOT NULL;",
                "ALTER TABLE seat\n  ADD CONSTRAINT ux_seat UNIQUE (row_number);",
                "ALTER TABLE seat ADD CONSTRAINT ck_seat CHECK (row_number > 0);",
                "REVOKE UPDATE ON seat FROM app;",
                "-- a comment; with DROP\n/* and\nanother */ DROP TABLE seat;"
            })
    void what_the_version_before_could_not_work_with_is_found(String sql) {
        assertThat(ExpandOnly.findings(sql)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE seat (id uuid NOT NULL); ALTER TABLE seat ADD CONSTRAINT ux_seat UNIQUE (id);"
                        + " REVOKE UPDATE ON seat FROM app;",
                "ALTER TABLE seat ADD COLUMN colour text;",
                "ALTER TABLE seat ADD COLUMN colour text NOT NULL DEFAULT 'red, or NOT NULL';",
                "ALTER TABLE seat ADD COLUMN wide boolean GENERATED ALWAYS AS (width > 3) STORED NOT NULL;",
                "ALTER TABLE seat ADD COLUMN colour text, ADD CONSTRAINT ck_seat CHECK (colour <> '');",
                "ALTER TABLE seat DROP CONSTRAINT ck_kind; ALTER TABLE seat ADD CONSTRAINT ck_kind CHECK (kind <> 'x');",
                "ALTER TABLE seat ALTER COLUMN row_number DROP NOT NULL;",
                "CREATE INDEX ix_seat ON seat (row_number); DROP INDEX ix_other;",
                "INSERT INTO seat VALUES ('DROP TABLE seat;');",
                "-- narrows: no version since 1.4 reads it\nALTER TABLE seat DROP COLUMN row_number;",
                "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DROP TABLE x; END $$;"
            })
    void what_only_widens_is_not(String sql) {
        assertThat(ExpandOnly.findings(sql)).isEmpty();
    }

    @Test
    void a_reason_must_be_given() {
        assertThat(ExpandOnly.findings("-- narrows:\nDROP TABLE seat;")).hasSize(1);
    }
}
