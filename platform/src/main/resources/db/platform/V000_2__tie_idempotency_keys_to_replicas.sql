-- A key that is held by a replica whose lease has expired may be taken at once; rows of an older release name none.
ALTER TABLE idempotency_key ADD COLUMN replica uuid;
