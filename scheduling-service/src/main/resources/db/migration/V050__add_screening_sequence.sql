-- The highest result of a screening that was heard; 0: none yet.
ALTER TABLE job_match ADD COLUMN screening_seq bigint NOT NULL DEFAULT 0;
CREATE INDEX ix_job_external_id ON job (external_id) WHERE external_id IS NOT NULL;
