-- A weekly recurrence as it was meant: local days and a local time. Its slots are ordinary slots.
CREATE TABLE slot_series (
    id uuid CONSTRAINT pk_slot_series PRIMARY KEY,
    owner_id uuid NOT NULL,
    zone text NOT NULL,
    from_date date NOT NULL,
    until_date date,
    occurrences integer,
    days text NOT NULL,
    start_time time NOT NULL,
    duration_millis bigint NOT NULL,
    every_weeks integer NOT NULL,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT ck_slot_series_bound CHECK (num_nonnulls(until_date, occurrences) = 1),
    CONSTRAINT ck_slot_series_every CHECK (every_weeks > 0 AND duration_millis > 0)
);

ALTER TABLE slot ADD COLUMN series_id uuid CONSTRAINT fk_slot_series REFERENCES slot_series;
CREATE INDEX ix_slot_series ON slot (series_id, starts_at) WHERE series_id IS NOT NULL;

-- A cancelled slot is closed for good. Its interviewers' time is theirs again: slot_interviewer.during is empty.
ALTER TABLE slot ADD COLUMN cancelled boolean NOT NULL DEFAULT FALSE;
ALTER TABLE slot ADD CONSTRAINT ck_slot_cancelled CHECK (closed OR NOT cancelled);
