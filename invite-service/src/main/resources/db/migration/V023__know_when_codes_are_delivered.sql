ALTER TABLE invite ADD COLUMN delivered_at timestamptz(3);
CREATE INDEX ix_invite_created_at ON invite (created_at);
