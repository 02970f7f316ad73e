-- when it was finished or its deadline came: from then on its answers are kept for a while
ALTER TABLE self_paced_run
    ADD COLUMN ended_at   timestamptz(3),
    ADD COLUMN deleted_at timestamptz(3);
UPDATE self_paced_run SET ended_at = coalesce(finished_at, settle_at) WHERE status <> 'OPEN';
CREATE INDEX ix_self_paced_run_ended_at ON self_paced_run (ended_at) WHERE deleted_at IS NULL;

-- what was deleted, by whom, and when; nothing of what it said
CREATE TABLE deleted_answers (
    interview_id uuid           NOT NULL,
    deleted_at   timestamptz(3) NOT NULL,
    deleted_by   text           NOT NULL,
    -- of the account, where there was one
    person_id    uuid,
    answers      integer        NOT NULL,
    recordings   integer        NOT NULL,
    CONSTRAINT pk_deleted_answers PRIMARY KEY (interview_id),
    CONSTRAINT ck_deleted_answers_by CHECK (deleted_by IN ('CANDIDATE', 'STAFF', 'RETENTION')),
    CONSTRAINT ck_deleted_answers_person CHECK ((deleted_by = 'STAFF') = (person_id IS NOT NULL))
);
REVOKE UPDATE, DELETE, TRUNCATE ON deleted_answers FROM ${appRole};
