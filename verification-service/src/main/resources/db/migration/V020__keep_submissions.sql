-- what a candidate has filled in so far: the case's, whichever link and device it was typed with
CREATE TABLE draft (
    case_id   uuid           NOT NULL,
    filled_in text           NOT NULL,
    revision  integer        NOT NULL,
    saved_at  timestamptz(3) NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (case_id),
    CONSTRAINT fk_draft_case FOREIGN KEY (case_id) REFERENCES verification_case (id),
    CONSTRAINT ck_draft_revision CHECK (revision > 0)
);

-- objects in the storage: written down before they are put there, so that none is ever forgotten there
CREATE TABLE stored_object (
    object_key text           NOT NULL,
    case_id    uuid           NOT NULL,
    state      text           NOT NULL,
    since      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    attempts   integer        NOT NULL DEFAULT 0,
    due_at     timestamptz(3),
    CONSTRAINT pk_stored_object PRIMARY KEY (object_key),
    CONSTRAINT ck_stored_object_state CHECK (state IN ('arriving', 'kept', 'doomed')),
    CONSTRAINT ck_stored_object_due CHECK ((state = 'kept') = (due_at IS NULL))
);
CREATE INDEX ix_stored_object_due ON stored_object (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_stored_object_case ON stored_object (case_id);

CREATE TABLE document (
    id           uuid           NOT NULL,
    case_id      uuid           NOT NULL,
    field_key    text           NOT NULL,
    file_name    text           NOT NULL,
    content_type text           NOT NULL,
    size         bigint         NOT NULL,
    sha256       text           NOT NULL,
    object_key   text           NOT NULL,
    scan         text           NOT NULL,
    uploaded_at  timestamptz(3) NOT NULL,
    submitted    boolean        NOT NULL DEFAULT false,
    removed_at   timestamptz(3),
    CONSTRAINT pk_document PRIMARY KEY (id),
    CONSTRAINT fk_document_case FOREIGN KEY (case_id) REFERENCES verification_case (id),
    CONSTRAINT fk_document_object FOREIGN KEY (object_key) REFERENCES stored_object (object_key),
    CONSTRAINT ux_document_object UNIQUE (object_key),
    CONSTRAINT ck_document_scan CHECK (scan IN ('clean', 'skipped')),
    CONSTRAINT ck_document_size CHECK (size > 0),
    CONSTRAINT ck_document_removed CHECK (removed_at IS NULL OR submitted)
);
CREATE INDEX ix_document_case ON document (case_id, uploaded_at, id);
-- the same file twice for one question is one document, however often a phone sends it
CREATE UNIQUE INDEX ux_document_content ON document (case_id, field_key, sha256) WHERE removed_at IS NULL;

CREATE TABLE submission (
    id              uuid           NOT NULL,
    case_id         uuid           NOT NULL,
    number          integer        NOT NULL,
    token_id        uuid           NOT NULL,
    form_version    integer        NOT NULL,
    filled_in       text           NOT NULL,
    document_ids    uuid[]         NOT NULL,
    consent_version text           NOT NULL,
    consent_text    text           NOT NULL,
    submitted_at    timestamptz(3) NOT NULL,
    CONSTRAINT pk_submission PRIMARY KEY (id),
    CONSTRAINT fk_submission_case FOREIGN KEY (case_id) REFERENCES verification_case (id),
    CONSTRAINT fk_submission_token FOREIGN KEY (token_id) REFERENCES candidate_token (id),
    CONSTRAINT ux_submission_number UNIQUE (case_id, number),
    CONSTRAINT ux_submission_token UNIQUE (token_id)
);

CREATE TABLE field_request (
    id          uuid           NOT NULL,
    case_id     uuid           NOT NULL,
    round       integer        NOT NULL,
    field_key   text           NOT NULL,
    reason      text           NOT NULL,
    asked_at    timestamptz(3) NOT NULL,
    asked_by    uuid           NOT NULL,
    answered_at timestamptz(3),
    CONSTRAINT pk_field_request PRIMARY KEY (id),
    CONSTRAINT fk_field_request_case FOREIGN KEY (case_id) REFERENCES verification_case (id),
    CONSTRAINT ux_field_request_field UNIQUE (case_id, round, field_key)
);
