-- personal values of the audit log are encrypted with the key of their case; deleting it erases them
CREATE TABLE case_key (
    case_id uuid  NOT NULL,
    wrapped bytea NOT NULL,
    CONSTRAINT pk_case_key PRIMARY KEY (case_id),
    CONSTRAINT fk_case_key_case FOREIGN KEY (case_id) REFERENCES verification_case (id)
);

CREATE TABLE audit_entry (
    id         uuid           NOT NULL,
    case_id    uuid           NOT NULL,
    at         timestamptz(3) NOT NULL,
    actor      text           NOT NULL,
    actor_id   uuid,
    action     text           NOT NULL,
    old_values jsonb,
    new_values jsonb,
    personal   bytea,
    CONSTRAINT pk_audit_entry PRIMARY KEY (id),
    CONSTRAINT fk_audit_entry_case FOREIGN KEY (case_id) REFERENCES verification_case (id),
    CONSTRAINT ck_audit_entry_actor CHECK (actor IN ('staff', 'candidate', 'suite'))
);
CREATE INDEX ix_audit_entry_case ON audit_entry (case_id, at, id);

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
