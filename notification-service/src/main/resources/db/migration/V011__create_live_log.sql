-- What the live channel tells, in one order for all replicas: a number is taken under the row's lock, so that a
-- higher one is never visible before a lower one, and none is left out.
CREATE TABLE live_log (
    one      boolean NOT NULL DEFAULT true,
    last_seq bigint  NOT NULL,
    CONSTRAINT pk_live_log PRIMARY KEY (one),
    CONSTRAINT ck_live_log_one CHECK (one)
);
INSERT INTO live_log (last_seq) VALUES (0);

CREATE TABLE live_event (
    seq         bigint         NOT NULL,
    topic       text           NOT NULL,
    type        text           NOT NULL,
    subject_id  uuid           NOT NULL,
    at          timestamptz(3) NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    -- who may hear of it beside administrators
    audience    uuid[]         NOT NULL,
    CONSTRAINT pk_live_event PRIMARY KEY (seq),
    CONSTRAINT ck_live_event_topic CHECK (topic IN ('interviews'))
);
CREATE INDEX ix_live_event_recorded ON live_event (recorded_at);

-- Whom a subject concerns now and concerned before its latest change: who was taken off hears of that, and no more.
CREATE TABLE live_audience (
    topic      text   NOT NULL,
    subject_id uuid   NOT NULL,
    people     uuid[] NOT NULL,
    former     uuid[] NOT NULL DEFAULT '{}',
    CONSTRAINT pk_live_audience PRIMARY KEY (topic, subject_id)
);
