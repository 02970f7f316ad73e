-- What a list by time reads: the viewer's own, or everybody's for an admin. Status is in the index, so that counts
-- need no row.
CREATE INDEX ix_interview_owner_starts ON interview (owner_id, starts_at, id) INCLUDE (status, ends_at);
CREATE INDEX ix_interview_starts ON interview (starts_at, id) INCLUDE (status, ends_at);

-- Waiting for a time.
CREATE INDEX ix_interview_owner_pending ON interview (owner_id, created_at, id) WHERE status = 'PENDING';
CREATE INDEX ix_interview_pending ON interview (created_at, id) WHERE status = 'PENDING';
