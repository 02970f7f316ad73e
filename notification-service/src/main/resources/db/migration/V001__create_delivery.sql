CREATE TABLE subject_state (
    subject_type text           NOT NULL,
    subject_id   uuid           NOT NULL,
    sequence     bigint         NOT NULL,
    state        text           NOT NULL,
    revision     integer        NOT NULL,
    CONSTRAINT pk_subject_state PRIMARY KEY (subject_type, subject_id)
);

CREATE TABLE delivery (
    id               uuid           NOT NULL,
    dedupe_key       text           NOT NULL,
    recipient_key    text           NOT NULL,
    channel          text           NOT NULL,
    template         text           NOT NULL,
    subject_type     text           NOT NULL,
    subject_id       uuid           NOT NULL,
    subject_sequence bigint         NOT NULL,
    subject_revision integer        NOT NULL,
    owner_id         uuid,
    recipient_id     uuid,
    recipient_name   text,
    recipient_masked text           NOT NULL,
    -- the request, encrypted; erased once the message has its final state
    payload          bytea,
    status           text           NOT NULL,
    reason           text,
    attempts         integer        NOT NULL DEFAULT 0,
    requested_at     timestamptz(3) NOT NULL,
    next_attempt_at  timestamptz(3) NOT NULL,
    claimed_until    timestamptz(3),
    claim            uuid,
    sent_at          timestamptz(3),
    decided_at       timestamptz(3),
    event_seq        bigint         NOT NULL DEFAULT 0,
    CONSTRAINT pk_delivery PRIMARY KEY (id),
    CONSTRAINT ux_delivery_request UNIQUE (dedupe_key, recipient_key, channel),
    CONSTRAINT ck_delivery_channel CHECK (channel IN ('EMAIL')),
    CONSTRAINT ck_delivery_status CHECK (status IN ('QUEUED', 'SENT', 'FAILED', 'DROPPED'))
);

CREATE INDEX ix_delivery_due ON delivery (next_attempt_at) WHERE status = 'QUEUED';
CREATE INDEX ix_delivery_subject ON delivery (subject_type, subject_id);
CREATE INDEX ix_delivery_owner ON delivery (owner_id, requested_at DESC, id);
CREATE INDEX ix_delivery_log ON delivery (requested_at DESC, id);
