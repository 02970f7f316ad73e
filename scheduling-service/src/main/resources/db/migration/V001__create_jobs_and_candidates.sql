CREATE TABLE job (
    id uuid CONSTRAINT pk_job PRIMARY KEY,
    owner_id uuid NOT NULL,
    title text NOT NULL,
    company_name text NOT NULL,
    external_id text,
    description text,
    minimum_notice_millis bigint,
    created_at timestamptz(3) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_job_notice CHECK (minimum_notice_millis >= 0)
);
CREATE UNIQUE INDEX ux_job_external ON job (owner_id, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX ix_job_owner ON job (owner_id, created_at DESC, id);

CREATE TABLE candidate (
    id uuid CONSTRAINT pk_candidate PRIMARY KEY,
    email text NOT NULL,
    name text NOT NULL,
    mobile text,
    zone text NOT NULL,
    locale text,
    contact_seq bigint NOT NULL,
    created_at timestamptz(3) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ux_candidate_email UNIQUE (email),
    CONSTRAINT ck_candidate_email CHECK (email = lower(email))
);

CREATE TABLE job_match (
    id uuid CONSTRAINT pk_job_match PRIMARY KEY,
    job_id uuid NOT NULL CONSTRAINT fk_job_match_job REFERENCES job,
    candidate_id uuid NOT NULL CONSTRAINT fk_job_match_candidate REFERENCES candidate,
    score double precision,
    shortlisted boolean NOT NULL,
    interview_enabled boolean NOT NULL,
    online_interview_enabled boolean NOT NULL,
    created_at timestamptz(3) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ux_job_match_pair UNIQUE (job_id, candidate_id),
    CONSTRAINT ck_job_match_toggles CHECK ((shortlisted OR NOT interview_enabled)
        AND (interview_enabled OR NOT online_interview_enabled))
);
CREATE INDEX ix_job_match_candidate ON job_match (candidate_id);

CREATE TABLE person (
    id uuid CONSTRAINT pk_person PRIMARY KEY,
    name text NOT NULL,
    email text,
    zone text NOT NULL,
    locale text,
    interviewer boolean NOT NULL,
    contact_seq bigint NOT NULL,
    version integer NOT NULL
);
CREATE INDEX ix_person_interviewer ON person (name, id) WHERE interviewer;
