-- who reads the answers of a self-paced interview beside its owner, as scheduling last announced it
ALTER TABLE interview ADD COLUMN reviewer_ids uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX ix_interview_self_paced_job ON interview (job_id) WHERE mode = 'SELF_PACED';
