-- Who is signed in. The browser holds a random id, this table only its hash; tokens are encrypted by the gateway.
CREATE TABLE staff_session (
    id_hash             bytea NOT NULL,
    subject             text NOT NULL,
    keycloak_sid        text NOT NULL,
    tokens              bytea NOT NULL,
    created_at          timestamptz(3) NOT NULL,
    used_at             timestamptz(3) NOT NULL,
    access_ends_at      timestamptz(3) NOT NULL,
    refresh_at          timestamptz(3) NOT NULL,
    refresh_lease_until timestamptz(3),
    checked_at          timestamptz(3) NOT NULL,
    CONSTRAINT pk_staff_session PRIMARY KEY (id_hash),
    CONSTRAINT ck_staff_session_id_hash CHECK (octet_length(id_hash) = 32)
);

CREATE INDEX ix_staff_session_subject ON staff_session (subject);
CREATE INDEX ix_staff_session_keycloak_sid ON staff_session (keycloak_sid);
CREATE INDEX ix_staff_session_used_at ON staff_session (used_at);
CREATE INDEX ix_staff_session_created_at ON staff_session (created_at);

-- Logout tokens that were obeyed, so that none is taken twice.
CREATE TABLE logout_token (
    jti        text NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_logout_token PRIMARY KEY (jti)
);

CREATE INDEX ix_logout_token_expires_at ON logout_token (expires_at);
