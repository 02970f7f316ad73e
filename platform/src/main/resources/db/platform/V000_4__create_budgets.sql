-- how often something was done within a while that began with its first time; what it was is kept as a hash only
CREATE TABLE budget (
    what_hash bytea          NOT NULL,
    spent     integer        NOT NULL,
    ends_at   timestamptz(3) NOT NULL,
    CONSTRAINT pk_budget PRIMARY KEY (what_hash)
);
CREATE INDEX ix_budget_ends_at ON budget (ends_at);
