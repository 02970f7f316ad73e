-- What is to be looked at again at a certain moment of an interview: reminders before it, the absence check after its start.
CREATE TABLE reminder (
    id uuid CONSTRAINT pk_reminder PRIMARY KEY,
    interview_id uuid NOT NULL CONSTRAINT fk_reminder_interview REFERENCES interview,
    revision integer NOT NULL,
    rung text NOT NULL,
    due_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    claimed_until timestamptz(3),
    done_at timestamptz(3),
    outcome text,
    CONSTRAINT ux_reminder_rung UNIQUE (interview_id, revision, rung),
    CONSTRAINT ck_reminder_times CHECK (due_at < expires_at),
    CONSTRAINT ck_reminder_outcome CHECK (outcome IN ('REQUESTED', 'NOTED', 'NOT_NEEDED', 'SUPERSEDED', 'TOO_LATE')),
    CONSTRAINT ck_reminder_done CHECK ((done_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX ix_reminder_due ON reminder (due_at) WHERE done_at IS NULL;

ALTER TABLE person ADD COLUMN mobile text;
