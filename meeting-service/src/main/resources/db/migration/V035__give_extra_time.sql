-- what a candidate of a self-paced interview needs to have the same chance as others; counts its events
CREATE TABLE adjustment (
    interview_id uuid   NOT NULL,
    event_seq    bigint NOT NULL,
    CONSTRAINT pk_adjustment PRIMARY KEY (interview_id)
);

-- each change of the extra time; what was set last before a clock starts holds for that clock
CREATE TABLE extra_time (
    id           uuid           NOT NULL,
    interview_id uuid           NOT NULL,
    number       integer        NOT NULL,
    percent      integer        NOT NULL,
    set_by       uuid           NOT NULL,
    set_at       timestamptz(3) NOT NULL,
    CONSTRAINT pk_extra_time PRIMARY KEY (id),
    CONSTRAINT ux_extra_time_number UNIQUE (interview_id, number),
    CONSTRAINT fk_extra_time_adjustment FOREIGN KEY (interview_id) REFERENCES adjustment (interview_id),
    CONSTRAINT ck_extra_time_number CHECK (number > 0),
    CONSTRAINT ck_extra_time_percent CHECK (percent BETWEEN 0 AND 300)
);

REVOKE UPDATE, DELETE, TRUNCATE ON extra_time FROM ${appRole};
