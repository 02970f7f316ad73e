CREATE TABLE audit_entry (
    id uuid CONSTRAINT pk_audit_entry PRIMARY KEY,
    interview_id uuid NOT NULL CONSTRAINT fk_audit_entry_interview REFERENCES interview,
    at timestamptz(3) NOT NULL,
    actor_id uuid,
    action text NOT NULL,
    old_values jsonb,
    new_values jsonb,
    reason text
);
CREATE INDEX ix_audit_entry_interview ON audit_entry (interview_id, at, id);

REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${appRole};

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit log is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
