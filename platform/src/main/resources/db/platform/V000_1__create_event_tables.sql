-- What the platform needs in every service's database.

CREATE TABLE outbox (
    id           bigint GENERATED ALWAYS AS IDENTITY,
    shard        smallint       NOT NULL,
    aggregate_id uuid           NOT NULL,
    event_id     uuid           NOT NULL,
    topic        text           NOT NULL,
    record_key   text           NOT NULL,
    type         text           NOT NULL,
    payload      text,
    traceparent  text,
    request_id   text,
    created_at   timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_outbox PRIMARY KEY (id),
    CONSTRAINT ck_outbox_shard CHECK (shard BETWEEN 0 AND 15)
);
CREATE INDEX ix_outbox_shard_id ON outbox (shard, id);
-- rows live for milliseconds: keep the table small
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, fillfactor = 90);

-- whoever holds the lock of a shard's row publishes the shard
CREATE TABLE outbox_shard (
    shard smallint NOT NULL,
    CONSTRAINT pk_outbox_shard PRIMARY KEY (shard)
);
INSERT INTO outbox_shard SELECT generate_series(0, 15);
-- FOR UPDATE of the app role needs the right to update, which default privileges give

CREATE TABLE inbox (
    event_id    text           NOT NULL,
    purpose     text           NOT NULL,
    received_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_inbox PRIMARY KEY (event_id, purpose)
);
CREATE INDEX ix_inbox_received_at ON inbox (received_at);

CREATE TABLE parked_event (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    purpose     text           NOT NULL,
    topic       text           NOT NULL,
    record_key  text           NOT NULL,
    partition   integer        NOT NULL,
    "offset"    bigint         NOT NULL,
    event_id    text,
    type        text,
    payload     text,
    reason      text           NOT NULL,
    error       text,
    request_id  text,
    parked_at   timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_parked_event PRIMARY KEY (id),
    CONSTRAINT ux_parked_event_record UNIQUE (purpose, topic, partition, "offset"),
    CONSTRAINT ck_parked_event_reason CHECK (reason IN ('unreadable', 'failed', 'behind'))
);
CREATE INDEX ix_parked_event_key ON parked_event (purpose, topic, record_key, id);

CREATE TABLE idempotency_key (
    scope        bytea          NOT NULL,
    request_hash bytea          NOT NULL,
    owner        uuid           NOT NULL,
    state        text           NOT NULL,
    held_until   timestamptz(3) NOT NULL,
    expires_at   timestamptz(3) NOT NULL,
    answer       bytea,
    CONSTRAINT pk_idempotency_key PRIMARY KEY (scope),
    CONSTRAINT ck_idempotency_key_state CHECK (state IN ('running', 'done')),
    CONSTRAINT ck_idempotency_key_answer CHECK ((state = 'done') = (answer IS NOT NULL))
);
CREATE INDEX ix_idempotency_key_expires_at ON idempotency_key (expires_at);

CREATE TABLE lease (
    name       text           NOT NULL,
    holder     uuid           NOT NULL,
    held_until timestamptz(3) NOT NULL,
    CONSTRAINT pk_lease PRIMARY KEY (name)
);
