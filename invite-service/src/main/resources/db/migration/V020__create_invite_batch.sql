CREATE TABLE invite_batch (
    id           uuid           NOT NULL,
    requested_by uuid           NOT NULL,
    by_admin     boolean        NOT NULL,
    action       text           NOT NULL,
    total        integer        NOT NULL,
    started_at   timestamptz(3) NOT NULL,
    finished_at  timestamptz(3),
    CONSTRAINT pk_invite_batch PRIMARY KEY (id),
    CONSTRAINT ck_invite_batch_action CHECK (action IN ('create', 'renew', 'revoke', 'extend'))
);
CREATE INDEX ix_invite_batch_open ON invite_batch (id) WHERE finished_at IS NULL;
CREATE INDEX ix_invite_batch_finished ON invite_batch (finished_at);

-- one row per invite; a replica works on it while its lease lasts, and another one takes over after that
CREATE TABLE invite_batch_row (
    batch_id      uuid           NOT NULL,
    position      integer        NOT NULL,
    line          bigint         NOT NULL,
    invite_id     uuid,
    interview_id  uuid,
    email         text,
    name          text,
    locale        text,
    expires_at    timestamptz(3),
    claimed_until timestamptz(3),
    done_at       timestamptz(3),
    outcome       text,
    code          text,
    detail        text,
    CONSTRAINT pk_invite_batch_row PRIMARY KEY (batch_id, position),
    CONSTRAINT fk_invite_batch_row_batch FOREIGN KEY (batch_id) REFERENCES invite_batch (id) ON DELETE CASCADE
);
CREATE INDEX ix_invite_batch_row_open ON invite_batch_row (batch_id, position) WHERE done_at IS NULL;
