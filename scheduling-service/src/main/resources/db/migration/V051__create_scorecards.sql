-- A form is never changed: another version follows, and cards keep the one they were begun on.
CREATE TABLE scorecard_form (
    id uuid CONSTRAINT pk_scorecard_form PRIMARY KEY,
    job_id uuid NOT NULL CONSTRAINT fk_scorecard_form_job REFERENCES job,
    number integer NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT ux_scorecard_form_number UNIQUE (job_id, number),
    CONSTRAINT ck_scorecard_form_number CHECK (number > 0)
);

CREATE TABLE scorecard_criterion (
    form_id uuid NOT NULL CONSTRAINT fk_scorecard_criterion_form REFERENCES scorecard_form,
    position integer NOT NULL,
    key text NOT NULL,
    label text NOT NULL,
    help text,
    scale integer NOT NULL,
    optional boolean NOT NULL,
    CONSTRAINT pk_scorecard_criterion PRIMARY KEY (form_id, position),
    CONSTRAINT ux_scorecard_criterion_key UNIQUE (form_id, key),
    CONSTRAINT ck_scorecard_criterion_scale CHECK (scale BETWEEN 2 AND 10)
);

REVOKE UPDATE, DELETE, TRUNCATE ON scorecard_form FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON scorecard_criterion FROM ${appRole};

CREATE TABLE scorecard (
    id uuid CONSTRAINT pk_scorecard PRIMARY KEY,
    interview_id uuid NOT NULL CONSTRAINT fk_scorecard_interview REFERENCES interview,
    person_id uuid NOT NULL CONSTRAINT fk_scorecard_person REFERENCES person,
    form_id uuid NOT NULL CONSTRAINT fk_scorecard_form REFERENCES scorecard_form,
    notes text,
    recommendation text,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    submitted_at timestamptz(3),
    version integer NOT NULL,
    CONSTRAINT ux_scorecard_person UNIQUE (interview_id, person_id),
    CONSTRAINT ck_scorecard_recommendation CHECK (recommendation IN ('STRONG_YES', 'YES', 'NO', 'STRONG_NO')),
    CONSTRAINT ck_scorecard_submitted CHECK (submitted_at IS NULL OR recommendation IS NOT NULL)
);

CREATE TABLE scorecard_rating (
    scorecard_id uuid NOT NULL CONSTRAINT fk_scorecard_rating_scorecard REFERENCES scorecard,
    key text NOT NULL,
    rating integer NOT NULL,
    CONSTRAINT pk_scorecard_rating PRIMARY KEY (scorecard_id, key),
    CONSTRAINT ck_scorecard_rating CHECK (rating BETWEEN 1 AND 10)
);

-- Who is to be reminded; without due_at nothing more is sent.
CREATE TABLE scorecard_reminder (
    interview_id uuid NOT NULL CONSTRAINT fk_scorecard_reminder_interview REFERENCES interview,
    person_id uuid NOT NULL CONSTRAINT fk_scorecard_reminder_person REFERENCES person,
    sent integer NOT NULL,
    due_at timestamptz(3),
    claimed_until timestamptz(3),
    CONSTRAINT pk_scorecard_reminder PRIMARY KEY (interview_id, person_id)
);
CREATE INDEX ix_scorecard_reminder_due ON scorecard_reminder (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_interview_completed ON interview (ends_at) WHERE status = 'COMPLETED';
