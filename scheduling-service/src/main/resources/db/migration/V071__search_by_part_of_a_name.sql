CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX ix_candidate_name_part ON candidate USING gin (lower(name) gin_trgm_ops);
