CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- REC-2026-00042: the last number given out in each year; a number is never used again
CREATE TABLE case_number_counter (
    year        integer NOT NULL,
    last_number integer NOT NULL,
    CONSTRAINT pk_case_number_counter PRIMARY KEY (year)
);

-- staff as the directory and their own tokens know them
CREATE TABLE person (
    id     uuid    NOT NULL,
    name   text    NOT NULL,
    email  text,
    vendor boolean NOT NULL DEFAULT false,
    admin  boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_person PRIMARY KEY (id)
);
CREATE INDEX ix_person_vendor ON person (name, id) WHERE vendor;

CREATE TABLE verification_case (
    id                      uuid           NOT NULL,
    case_number             text           NOT NULL,
    case_type               text           NOT NULL,
    form_version            integer,
    status                  text           NOT NULL,
    candidate_name          text,
    candidate_email         text,
    candidate_mobile        text,
    candidate_zone          text,
    candidate_locale        text,
    reference               text,
    owner_id                uuid           NOT NULL,
    vendor_id               uuid,
    review_delegated        boolean        NOT NULL DEFAULT false,
    reviewer_id             uuid,
    link_number             integer        NOT NULL DEFAULT 0,
    link_expires_at         timestamptz(3),
    link_opened_at          timestamptz(3),
    last_link_sent_at       timestamptz(3),
    draft_started_at        timestamptz(3),
    submitted_at            timestamptz(3),
    decided_at              timestamptz(3),
    decision_reason         text,
    resends                 integer        NOT NULL DEFAULT 0,
    resubmissions           integer        NOT NULL DEFAULT 0,
    fresh_links             integer        NOT NULL DEFAULT 0,
    fresh_link_requested_at timestamptz(3),
    erased_at               timestamptz(3),
    created_at              timestamptz(3) NOT NULL,
    updated_at              timestamptz(3) NOT NULL,
    event_seq               bigint         NOT NULL DEFAULT 0,
    version                 integer        NOT NULL DEFAULT 0,
    search_text             text GENERATED ALWAYS AS (
        lower(case_number || ' ' || coalesce(candidate_name, '') || ' ' || coalesce(candidate_email, '') || ' '
            || coalesce(candidate_mobile, '') || ' ' || coalesce(reference, ''))) STORED,
    CONSTRAINT pk_verification_case PRIMARY KEY (id),
    CONSTRAINT ux_verification_case_number UNIQUE (case_number),
    CONSTRAINT ck_verification_case_type CHECK (case_type IN ('identity', 'education', 'employment', 'address')),
    CONSTRAINT ck_verification_case_status CHECK (status IN ('pending', 'vendor_assigned', 'candidate_assigned',
        'submitted', 'assigned', 'approved', 'rejected', 'needs_resubmission')),
    CONSTRAINT ck_verification_case_name CHECK (candidate_name IS NOT NULL OR erased_at IS NOT NULL),
    CONSTRAINT ck_verification_case_link CHECK ((status = 'candidate_assigned') = (link_expires_at IS NOT NULL))
);
CREATE INDEX ix_verification_case_created ON verification_case (created_at DESC, id);
CREATE INDEX ix_verification_case_status ON verification_case (status, created_at DESC, id);
CREATE INDEX ix_verification_case_vendor ON verification_case (vendor_id, created_at DESC, id)
    WHERE vendor_id IS NOT NULL;
CREATE INDEX ix_verification_case_vendor_status ON verification_case (vendor_id, status, created_at DESC, id)
    WHERE vendor_id IS NOT NULL;
-- candidate_expired: what is before now, the latest first; what its counts need is in the index
CREATE INDEX ix_verification_case_expiry ON verification_case (link_expires_at DESC, id)
    INCLUDE (link_opened_at, draft_started_at) WHERE status = 'candidate_assigned';
CREATE INDEX ix_verification_case_vendor_expiry ON verification_case (vendor_id, link_expires_at DESC, id)
    INCLUDE (link_opened_at, draft_started_at) WHERE status = 'candidate_assigned' AND vendor_id IS NOT NULL;
CREATE INDEX ix_verification_case_fresh_link ON verification_case (fresh_link_requested_at, id)
    WHERE fresh_link_requested_at IS NOT NULL;
CREATE INDEX ix_verification_case_search ON verification_case USING gin (search_text gin_trgm_ops);

CREATE TABLE candidate_token (
    id                     uuid           NOT NULL,
    case_id                uuid           NOT NULL,
    link_number            integer        NOT NULL,
    token_hash             bytea          NOT NULL,
    kind                   text           NOT NULL,
    issued_at              timestamptz(3) NOT NULL,
    issued_by              uuid,
    expires_at             timestamptz(3) NOT NULL,
    remind_at              timestamptz(3),
    reminder_done_at       timestamptz(3),
    reminder_claimed_until timestamptz(3),
    expiry_announced_at    timestamptz(3),
    opened_at              timestamptz(3),
    started_at             timestamptz(3),
    used_at                timestamptz(3),
    replaced_at            timestamptz(3),
    revoked_at             timestamptz(3),
    CONSTRAINT pk_candidate_token PRIMARY KEY (id),
    CONSTRAINT fk_candidate_token_case FOREIGN KEY (case_id) REFERENCES verification_case (id),
    CONSTRAINT ux_candidate_token_hash UNIQUE (token_hash),
    CONSTRAINT ux_candidate_token_number UNIQUE (case_id, link_number),
    CONSTRAINT ck_candidate_token_kind CHECK (kind IN ('assigned', 'resent', 'fresh', 'resubmission')),
    CONSTRAINT ck_candidate_token_expiry CHECK (expires_at > issued_at),
    CONSTRAINT ck_candidate_token_end CHECK (num_nonnulls(used_at, replaced_at, revoked_at) <= 1)
);
CREATE UNIQUE INDEX ux_candidate_token_live ON candidate_token (case_id)
    WHERE used_at IS NULL AND replaced_at IS NULL AND revoked_at IS NULL;
CREATE INDEX ix_candidate_token_reminder ON candidate_token (remind_at)
    WHERE remind_at IS NOT NULL AND reminder_done_at IS NULL
      AND used_at IS NULL AND replaced_at IS NULL AND revoked_at IS NULL;
CREATE INDEX ix_candidate_token_expiry ON candidate_token (expires_at)
    WHERE expiry_announced_at IS NULL AND used_at IS NULL AND replaced_at IS NULL AND revoked_at IS NULL;
