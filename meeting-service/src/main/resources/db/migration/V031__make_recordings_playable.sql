-- when a recording is to be made playable, at once when absent; a replica that works on it moves that, so that others
-- leave it alone
ALTER TABLE recording
    ADD COLUMN playable_due_at timestamptz(3),
    ADD COLUMN playable_tries  integer NOT NULL DEFAULT 0;
CREATE INDEX ix_recording_to_play ON recording (playable_due_at NULLS FIRST, completed_at) WHERE state = 'COMPLETE';
