CREATE TABLE resend_batch (
    id           uuid           NOT NULL,
    requested_by uuid           NOT NULL,
    valid_hours  integer,
    expired_only boolean        NOT NULL,
    total        integer        NOT NULL,
    started_at   timestamptz(3) NOT NULL,
    finished_at  timestamptz(3),
    CONSTRAINT pk_resend_batch PRIMARY KEY (id),
    CONSTRAINT ck_resend_batch_hours CHECK (valid_hours BETWEEN 1 AND 720)
);
CREATE INDEX ix_resend_batch_open ON resend_batch (id) WHERE finished_at IS NULL;

-- one row per case; a replica works on it while its lease lasts, and another one takes over after that
CREATE TABLE resend_batch_row (
    batch_id      uuid           NOT NULL,
    position      integer        NOT NULL,
    case_id       uuid           NOT NULL,
    claimed_until timestamptz(3),
    done_at       timestamptz(3),
    code          text,
    detail        text,
    expires_at    timestamptz(3),
    CONSTRAINT pk_resend_batch_row PRIMARY KEY (batch_id, position),
    CONSTRAINT ux_resend_batch_row_case UNIQUE (batch_id, case_id),
    CONSTRAINT fk_resend_batch_row_batch FOREIGN KEY (batch_id) REFERENCES resend_batch (id)
);
CREATE INDEX ix_resend_batch_row_open ON resend_batch_row (batch_id, position) WHERE done_at IS NULL;
