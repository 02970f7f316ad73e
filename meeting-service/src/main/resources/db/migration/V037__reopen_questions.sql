-- one question of a finished self-paced interview is asked again; the answer that was there is kept beside the new one
CREATE TABLE reopening (
    id              uuid           NOT NULL,
    interview_id    uuid           NOT NULL,
    question_id     uuid           NOT NULL,
    -- the try that replaces the answer
    take            integer        NOT NULL,
    reason          text           NOT NULL,
    until           timestamptz(3) NOT NULL,
    reopened_by     uuid           NOT NULL,
    reopened_at     timestamptz(3) NOT NULL,
    old_text        text,
    old_answered_at timestamptz(3),
    closed_at       timestamptz(3),
    answered        boolean        NOT NULL,
    CONSTRAINT pk_reopening PRIMARY KEY (id),
    CONSTRAINT fk_reopening_adjustment FOREIGN KEY (interview_id) REFERENCES adjustment (interview_id),
    CONSTRAINT ck_reopening_take CHECK (take > 0),
    CONSTRAINT ck_reopening_until CHECK (until > reopened_at),
    CONSTRAINT ck_reopening_answered CHECK (NOT answered OR closed_at IS NOT NULL)
);
CREATE UNIQUE INDEX ux_reopening_open ON reopening (interview_id) WHERE closed_at IS NULL;
CREATE INDEX ix_reopening_interview_id ON reopening (interview_id, reopened_at);
CREATE INDEX ix_reopening_until ON reopening (until) WHERE closed_at IS NULL;
