-- read model, fed by notification's events: who has Parley open
CREATE TABLE presence_view (
    user_id  uuid           NOT NULL,
    sequence bigint         NOT NULL,
    status   text           NOT NULL,
    since    timestamptz(3) NOT NULL,
    CONSTRAINT pk_presence_view PRIMARY KEY (user_id)
);

-- what a member tells of themselves; name and address come from their account
CREATE TABLE profile (
    user_id       uuid           NOT NULL,
    name          text           NOT NULL,
    email         text,
    headline      text,
    skills        varchar[]      NOT NULL DEFAULT '{}',
    skill_keys    varchar[]      NOT NULL DEFAULT '{}',
    level         text,
    languages     varchar[]      NOT NULL DEFAULT '{}',
    language_keys varchar[]      NOT NULL DEFAULT '{}',
    zone          text,
    open          boolean        NOT NULL DEFAULT false,
    complete      boolean        NOT NULL DEFAULT false,
    search_text   text           NOT NULL DEFAULT '',
    created_at    timestamptz(3) NOT NULL,
    updated_at    timestamptz(3) NOT NULL,
    CONSTRAINT pk_profile PRIMARY KEY (user_id),
    CONSTRAINT ck_profile_level CHECK (level IN ('beginner', 'intermediate', 'advanced', 'expert'))
);
CREATE INDEX ix_profile_listed ON profile (lower(name), user_id) WHERE complete AND open;
CREATE INDEX ix_profile_skills ON profile USING gin (skill_keys) WHERE complete AND open;

CREATE TABLE block (
    blocker_id uuid           NOT NULL,
    blocked_id uuid           NOT NULL,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_block PRIMARY KEY (blocker_id, blocked_id),
    CONSTRAINT ck_block_two_people CHECK (blocker_id <> blocked_id)
);
CREATE INDEX ix_block_blocked ON block (blocked_id);

CREATE TABLE partner_report (
    id          uuid           NOT NULL,
    reporter_id uuid           NOT NULL,
    reported_id uuid           NOT NULL,
    reason      text           NOT NULL,
    created_at  timestamptz(3) NOT NULL,
    CONSTRAINT pk_partner_report PRIMARY KEY (id)
);
CREATE INDEX ix_partner_report_created ON partner_report (created_at DESC, id);
