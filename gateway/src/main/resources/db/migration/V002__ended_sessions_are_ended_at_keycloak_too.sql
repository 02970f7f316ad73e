-- Sessions that are over here but may still stand at Keycloak, where one would let the browser in again without a
-- password. A row goes when Keycloak has ended its session, or when that has run out anyway.
CREATE TABLE ended_session (
    id_hash  bytea NOT NULL,
    tokens   bytea NOT NULL,
    ended_at timestamptz(3) NOT NULL,
    retry_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_ended_session PRIMARY KEY (id_hash),
    CONSTRAINT ck_ended_session_id_hash CHECK (octet_length(id_hash) = 32)
);

CREATE INDEX ix_ended_session_retry_at ON ended_session (retry_at);
CREATE INDEX ix_ended_session_ended_at ON ended_session (ended_at);
