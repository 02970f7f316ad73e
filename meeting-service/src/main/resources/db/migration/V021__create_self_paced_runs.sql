ALTER TABLE interview ADD COLUMN job_id uuid;
ALTER TABLE interview ADD COLUMN mode text NOT NULL DEFAULT 'LIVE';

-- how far a candidate is in an interview without interviewers
CREATE TABLE self_paced_run (
    interview_id    uuid           NOT NULL,
    event_seq       bigint         NOT NULL,
    bank_id         uuid           NOT NULL,
    status          text           NOT NULL,
    consent_version text           NOT NULL,
    consented_at    timestamptz(3) NOT NULL,
    started_at      timestamptz(3) NOT NULL,
    finished_at     timestamptz(3),
    -- of the question that is asked, from 0 on
    position        integer        NOT NULL,
    -- from then on nobody can do anything any more, unless the deadline was moved
    settle_at       timestamptz(3) NOT NULL,
    CONSTRAINT pk_self_paced_run PRIMARY KEY (interview_id),
    CONSTRAINT fk_self_paced_run_bank FOREIGN KEY (bank_id) REFERENCES question_bank (id),
    CONSTRAINT ck_self_paced_run_status CHECK (status IN ('OPEN', 'FINISHED', 'EXPIRED')),
    CONSTRAINT ck_self_paced_run_finished CHECK ((status = 'FINISHED') = (finished_at IS NOT NULL)),
    CONSTRAINT ck_self_paced_run_position CHECK (position >= 0)
);
CREATE INDEX ix_self_paced_run_settle_at ON self_paced_run (settle_at) WHERE status = 'OPEN';

CREATE TABLE self_paced_answer (
    id             uuid           NOT NULL,
    interview_id   uuid           NOT NULL,
    question_id    uuid           NOT NULL,
    phase          text           NOT NULL,
    asked_at       timestamptz(3) NOT NULL,
    -- of the present take
    begun_at       timestamptz(3),
    take           integer        NOT NULL,
    -- what is being typed, and how often it was kept
    draft          text,
    draft_revision integer        NOT NULL,
    -- what counts
    text           text,
    answered_at    timestamptz(3),
    skipped        boolean        NOT NULL,
    CONSTRAINT pk_self_paced_answer PRIMARY KEY (id),
    CONSTRAINT ux_self_paced_answer_question UNIQUE (interview_id, question_id),
    CONSTRAINT fk_self_paced_answer_run FOREIGN KEY (interview_id) REFERENCES self_paced_run (interview_id),
    CONSTRAINT ck_self_paced_answer_phase CHECK (phase IN ('THINKING', 'ANSWERING', 'DONE')),
    CONSTRAINT ck_self_paced_answer_begun CHECK ((phase = 'ANSWERING') <= (begun_at IS NOT NULL)),
    CONSTRAINT ck_self_paced_answer_take CHECK (take >= 0),
    CONSTRAINT ck_self_paced_answer_text CHECK ((text IS NULL) = (answered_at IS NULL))
);
