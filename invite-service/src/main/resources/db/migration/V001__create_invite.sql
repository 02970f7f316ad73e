-- read models, fed by scheduling's events
CREATE TABLE interview_view (
    interview_id   uuid    NOT NULL,
    sequence       bigint  NOT NULL,
    job_id         uuid,
    job_title      text    NOT NULL,
    company_name   text    NOT NULL,
    candidate_id   uuid    NOT NULL,
    owner_id       uuid    NOT NULL,
    status         text    NOT NULL,
    type           text    NOT NULL,
    place          text,
    starts_at      timestamptz(3),
    ends_at        timestamptz(3),
    zone           text,
    link_version   integer NOT NULL,
    CONSTRAINT pk_interview_view PRIMARY KEY (interview_id)
);
CREATE INDEX ix_interview_view_candidate ON interview_view (candidate_id);

CREATE TABLE contact (
    person_id uuid   NOT NULL,
    sequence  bigint NOT NULL,
    kind      text   NOT NULL,
    name      text,
    email     text,
    zone      text,
    locale    text,
    CONSTRAINT pk_contact PRIMARY KEY (person_id)
);
CREATE INDEX ix_contact_email ON contact (email);

CREATE TABLE invite (
    id           uuid           NOT NULL,
    interview_id uuid           NOT NULL,
    job_id       uuid,
    candidate_id uuid,
    owner_id     uuid           NOT NULL,
    email        text           NOT NULL,
    name         text,
    locale       text,
    status       text           NOT NULL,
    code_hash    bytea          NOT NULL,
    guesses      integer        NOT NULL DEFAULT 0,
    created_at   timestamptz(3) NOT NULL,
    issued_at    timestamptz(3) NOT NULL,
    expires_at   timestamptz(3) NOT NULL,
    accepted_at  timestamptz(3),
    renewals     integer        NOT NULL DEFAULT 0,
    link_version integer        NOT NULL DEFAULT 0,
    event_seq    bigint         NOT NULL DEFAULT 0,
    CONSTRAINT pk_invite PRIMARY KEY (id),
    CONSTRAINT ux_invite_interview_email UNIQUE (interview_id, email),
    CONSTRAINT ck_invite_status CHECK (status IN ('pending', 'accepted', 'expired', 'completed', 'revoked')),
    CONSTRAINT ck_invite_expires_at CHECK (expires_at > issued_at)
);
CREATE INDEX ix_invite_email ON invite (email);
CREATE INDEX ix_invite_owner ON invite (owner_id, created_at DESC, id);
CREATE INDEX ix_invite_due ON invite (expires_at) WHERE status = 'pending';

-- codes that a newer one has replaced: enough to say so, not enough to use them
CREATE TABLE retired_code (
    invite_id  uuid           NOT NULL,
    code_hash  bytea          NOT NULL,
    retired_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_retired_code PRIMARY KEY (invite_id, code_hash),
    CONSTRAINT fk_retired_code_invite FOREIGN KEY (invite_id) REFERENCES invite (id) ON DELETE CASCADE
);

-- wrong tries per address, known to us or not; the address itself is not kept
CREATE TABLE code_attempt (
    email_hash bytea          NOT NULL,
    wrong      integer        NOT NULL,
    last_at    timestamptz(3) NOT NULL,
    CONSTRAINT pk_code_attempt PRIMARY KEY (email_hash)
);
CREATE INDEX ix_code_attempt_last_at ON code_attempt (last_at);
