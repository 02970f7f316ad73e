-- read model, fed by events
CREATE TABLE job (
    job_id       uuid   NOT NULL,
    sequence     bigint NOT NULL,
    owner_id     uuid   NOT NULL,
    title        text   NOT NULL,
    company_name text   NOT NULL,
    CONSTRAINT pk_job PRIMARY KEY (job_id)
);
CREATE INDEX ix_job_owner_id ON job (owner_id);

-- one version of the questions that a job's candidates answer on their own; a change is another version
CREATE TABLE question_bank (
    id         uuid           NOT NULL,
    job_id     uuid           NOT NULL,
    number     integer        NOT NULL,
    created_by uuid           NOT NULL,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_question_bank PRIMARY KEY (id),
    CONSTRAINT ux_question_bank_number UNIQUE (job_id, number),
    CONSTRAINT ck_question_bank_number CHECK (number > 0)
);

CREATE TABLE bank_question (
    bank_id       uuid    NOT NULL,
    position      integer NOT NULL,
    -- stays the same over the versions of a bank
    question_id   uuid    NOT NULL,
    text          text    NOT NULL,
    think_millis  bigint,
    answer_millis bigint  NOT NULL,
    takes         integer NOT NULL,
    spoken        boolean NOT NULL,
    CONSTRAINT pk_bank_question PRIMARY KEY (bank_id, position),
    CONSTRAINT fk_bank_question_bank FOREIGN KEY (bank_id) REFERENCES question_bank (id),
    CONSTRAINT ux_bank_question_id UNIQUE (bank_id, question_id),
    CONSTRAINT ck_bank_question_think CHECK (think_millis > 0),
    CONSTRAINT ck_bank_question_answer CHECK (answer_millis > 0),
    CONSTRAINT ck_bank_question_takes CHECK (takes BETWEEN 1 AND 10)
);

REVOKE UPDATE, DELETE, TRUNCATE ON question_bank FROM ${appRole};
REVOKE UPDATE, DELETE, TRUNCATE ON bank_question FROM ${appRole};
