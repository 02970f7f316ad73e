CREATE INDEX ix_verification_case_retention ON verification_case (decided_at, id)
    WHERE decided_at IS NOT NULL AND erased_at IS NULL;
