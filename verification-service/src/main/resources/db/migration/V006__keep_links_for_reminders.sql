-- The token itself, encrypted with a key that is not in the database, until its reminder has gone out or it is dead.
ALTER TABLE candidate_token ADD COLUMN sealed bytea;
