-- When somebody is there to interview, and how much. Hours and overrides are read and written as a whole;
-- a missing row, or an empty list of hours, restricts nothing.
CREATE TABLE availability (
    person_id uuid CONSTRAINT pk_availability PRIMARY KEY CONSTRAINT fk_availability_person REFERENCES person,
    zone text NOT NULL,
    weekly jsonb NOT NULL,
    overrides jsonb NOT NULL,
    buffer_before_millis bigint NOT NULL,
    buffer_after_millis bigint NOT NULL,
    daily_cap integer,
    weekly_cap integer,
    changed_at timestamptz(3) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_availability_buffers
        CHECK (buffer_before_millis BETWEEN 0 AND 14400000 AND buffer_after_millis BETWEEN 0 AND 14400000),
    CONSTRAINT ck_availability_caps CHECK (daily_cap >= 0 AND weekly_cap >= 0)
);

CREATE TABLE availability_audit (
    id uuid CONSTRAINT pk_availability_audit PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT fk_availability_audit_person REFERENCES person,
    at timestamptz(3) NOT NULL,
    actor_id uuid NOT NULL,
    old_values jsonb,
    new_values jsonb NOT NULL
);
CREATE INDEX ix_availability_audit_person ON availability_audit (person_id, at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON availability_audit FROM ${appRole};
CREATE TRIGGER availability_audit_append_only BEFORE UPDATE OR DELETE ON availability_audit
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER availability_audit_no_truncate BEFORE TRUNCATE ON availability_audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

-- The time an interviewer is taken by an interview: the same for showing, checking and claiming.
CREATE FUNCTION padded(who uuid, during tstzrange) RETURNS tstzrange LANGUAGE sql STABLE AS $$
    SELECT coalesce(
        (SELECT tstzrange(lower(during) - a.buffer_before_millis * interval '1 millisecond',
                          upper(during) + a.buffer_after_millis * interval '1 millisecond')
         FROM availability a WHERE a.person_id = who),
        during)
$$;

-- Interviews that were held count for caps and load; those to come are found by their claims.
CREATE INDEX ix_interview_held ON interview (starts_at) WHERE status IN ('COMPLETED', 'NO_SHOW');
