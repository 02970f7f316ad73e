-- What a person is told inside the app. It holds no contact details.
CREATE TABLE inbox_item (
    id           uuid           NOT NULL,
    person_id    uuid           NOT NULL,
    -- what happened, once per person
    occasion     text           NOT NULL,
    type         text           NOT NULL,
    subject_type text           NOT NULL,
    subject_id   uuid           NOT NULL,
    -- the person it speaks of, when there is one
    about_id     uuid,
    facts        text           NOT NULL,
    -- names and reasons, encrypted; erased with the person or the subject
    personal     bytea,
    happened_at  timestamptz(3) NOT NULL,
    created_at   timestamptz(3) NOT NULL,
    read_at      timestamptz(3),
    archived_at  timestamptz(3),
    CONSTRAINT pk_inbox_item PRIMARY KEY (id),
    CONSTRAINT ux_inbox_item_occasion UNIQUE (person_id, occasion)
);
CREATE INDEX ix_inbox_item_person ON inbox_item (person_id, created_at DESC, id DESC);
CREATE INDEX ix_inbox_item_unread ON inbox_item (person_id, created_at DESC)
    WHERE read_at IS NULL AND archived_at IS NULL;
CREATE INDEX ix_inbox_item_subject ON inbox_item (subject_type, subject_id) WHERE personal IS NOT NULL;
CREATE INDEX ix_inbox_item_about ON inbox_item (about_id) WHERE personal IS NOT NULL;
CREATE INDEX ix_inbox_item_created ON inbox_item (created_at);

-- When a person last looked at their notifications.
CREATE TABLE inbox_visit (
    person_id  uuid           NOT NULL,
    visited_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_inbox_visit PRIMARY KEY (person_id)
);
