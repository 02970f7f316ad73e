-- The open sockets of people, and those lost a moment ago. Leases go by the database's clock.
CREATE TABLE live_lease (
    socket_id     uuid           NOT NULL,
    person_id     uuid           NOT NULL,
    connection_id uuid,
    replica       uuid,
    connected     boolean        NOT NULL,
    seen_at       timestamptz(3) NOT NULL,
    held_until    timestamptz(3) NOT NULL,
    -- when the person last did something on that page; null before the page has said so
    active_at     timestamptz(3),
    CONSTRAINT pk_live_lease PRIMARY KEY (socket_id)
);
CREATE INDEX ix_live_lease_person ON live_lease (person_id);
CREATE INDEX ix_live_lease_connection ON live_lease (connection_id);
CREATE INDEX ix_live_lease_held_until ON live_lease (held_until);

-- What was last announced of each person.
CREATE TABLE presence (
    person_id uuid           NOT NULL,
    status    text           NOT NULL,
    since     timestamptz(3) NOT NULL,
    event_seq bigint         NOT NULL,
    CONSTRAINT pk_presence PRIMARY KEY (person_id),
    CONSTRAINT ck_presence_status CHECK (status IN ('ONLINE', 'AWAY', 'OFFLINE'))
);
CREATE INDEX ix_presence_here ON presence (person_id) WHERE status <> 'OFFLINE';
