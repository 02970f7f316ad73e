-- how often an address, known to us or not, was asked to be mailed a fresh link; the address itself is not kept
CREATE TABLE fresh_link_budget (
    email_hash bytea          NOT NULL,
    asked      integer        NOT NULL,
    since      timestamptz(3) NOT NULL,
    CONSTRAINT pk_fresh_link_budget PRIMARY KEY (email_hash)
);
CREATE INDEX ix_fresh_link_budget_since ON fresh_link_budget (since);
