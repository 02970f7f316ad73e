-- read model, fed by meeting's adjustments: since when the candidate waits for an answer, and what they were given
ALTER TABLE interview ADD COLUMN adjustment_asked_at timestamptz(3);
ALTER TABLE interview ADD COLUMN extra_percent integer NOT NULL DEFAULT 0;
CREATE INDEX ix_interview_owner_adjustment ON interview (owner_id, adjustment_asked_at, id)
    WHERE adjustment_asked_at IS NOT NULL;
CREATE INDEX ix_interview_adjustment ON interview (adjustment_asked_at, id) WHERE adjustment_asked_at IS NOT NULL;
