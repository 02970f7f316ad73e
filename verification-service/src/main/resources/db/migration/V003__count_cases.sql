-- How many cases are in each status, per vendor. A change adds a row, so that changes never wait for each other;
-- rows are folded now and then. The counts are right at any moment: the sum of both tables.
CREATE TABLE case_count (
    vendor_id uuid   NOT NULL,
    status    text   NOT NULL,
    cases     bigint NOT NULL,
    CONSTRAINT pk_case_count PRIMARY KEY (vendor_id, status)
);

CREATE TABLE case_count_change (
    vendor_id uuid   NOT NULL,
    status    text   NOT NULL,
    cases     bigint NOT NULL
);

CREATE FUNCTION count_added_cases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO case_count_change (vendor_id, status, cases)
    SELECT coalesce(vendor_id, '00000000-0000-0000-0000-000000000000'), status, count(*) FROM added GROUP BY 1, 2;
    RETURN NULL;
END
$$;
CREATE FUNCTION count_moved_cases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO case_count_change (vendor_id, status, cases)
    SELECT coalesce(vendor_id, '00000000-0000-0000-0000-000000000000'), status, sum(cases)
    FROM (SELECT vendor_id, status, -1 AS cases FROM before
          UNION ALL SELECT vendor_id, status, 1 FROM after) AS moved
    GROUP BY 1, 2 HAVING sum(cases) <> 0;
    RETURN NULL;
END
$$;
CREATE TRIGGER verification_case_added AFTER INSERT ON verification_case
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_added_cases();
CREATE TRIGGER verification_case_moved AFTER UPDATE ON verification_case
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_moved_cases();
