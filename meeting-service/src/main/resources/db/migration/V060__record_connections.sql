-- How well people in a room were connected, as their browsers measured it. No addresses, and nothing of what was said.
CREATE TABLE quality_record (
    participant_id uuid           NOT NULL,
    meeting_id     uuid           NOT NULL,
    -- how many were taken; both are bounded
    samples        integer        NOT NULL,
    events         integer        NOT NULL,
    sampled_at     timestamptz(3),
    changed_at     timestamptz(3) NOT NULL,
    CONSTRAINT pk_quality_record PRIMARY KEY (participant_id),
    CONSTRAINT fk_quality_record_participant FOREIGN KEY (participant_id) REFERENCES participant (participant_id)
);
CREATE INDEX ix_quality_record_meeting_id ON quality_record (meeting_id);
CREATE INDEX ix_quality_record_changed_at ON quality_record (changed_at);

CREATE TABLE quality_sample (
    participant_id uuid             NOT NULL,
    peer_id        uuid             NOT NULL,
    measured_at    timestamptz(3)   NOT NULL,
    -- milliseconds
    round_trip     integer,
    jitter         integer,
    -- shares of packets, from 0 to 1
    lost_in        double precision,
    lost_out       double precision,
    kbit_in        integer          NOT NULL,
    kbit_out       integer          NOT NULL,
    frames         integer,
    route          text             NOT NULL,
    CONSTRAINT pk_quality_sample PRIMARY KEY (participant_id, measured_at, peer_id),
    CONSTRAINT fk_quality_sample_record FOREIGN KEY (participant_id) REFERENCES quality_record (participant_id)
        ON DELETE CASCADE,
    CONSTRAINT ck_quality_sample_lost CHECK (lost_in BETWEEN 0 AND 1 AND lost_out BETWEEN 0 AND 1),
    CONSTRAINT ck_quality_sample_route CHECK (route IN ('HOST', 'SRFLX', 'PRFLX', 'RELAY'))
);

CREATE TABLE quality_event (
    participant_id uuid           NOT NULL,
    -- from 1 on
    seq            integer        NOT NULL,
    happened_at    timestamptz(3) NOT NULL,
    kind           text           NOT NULL,
    peer_id        uuid,
    -- how long it took, in milliseconds
    ms             integer,
    cause          text,
    CONSTRAINT pk_quality_event PRIMARY KEY (participant_id, seq),
    CONSTRAINT fk_quality_event_record FOREIGN KEY (participant_id) REFERENCES quality_record (participant_id)
        ON DELETE CASCADE,
    CONSTRAINT ck_quality_event_cause CHECK ((kind = 'MEDIA_FAILED') = (cause IS NOT NULL))
);
REVOKE UPDATE, TRUNCATE ON quality_sample, quality_event FROM ${appRole};
