-- read models, fed by events
CREATE TABLE interview (
    interview_id    uuid           NOT NULL,
    sequence        bigint         NOT NULL,
    job_title       text,
    company_name    text,
    candidate_id    uuid,
    interviewer_ids uuid[]         NOT NULL,
    owner_id        uuid,
    status          text           NOT NULL,
    type            text           NOT NULL,
    place           text,
    starts_at       timestamptz(3),
    ends_at         timestamptz(3),
    zone            text,
    online_enabled  boolean        NOT NULL,
    provider        text,
    link_version    integer        NOT NULL,
    room_version    integer        NOT NULL,
    CONSTRAINT pk_interview PRIMARY KEY (interview_id)
);

CREATE TABLE contact (
    person_id uuid   NOT NULL,
    sequence  bigint NOT NULL,
    name      text,
    zone      text,
    CONSTRAINT pk_contact PRIMARY KEY (person_id)
);

CREATE TABLE room (
    interview_id              uuid    NOT NULL,
    event_seq                 bigint  NOT NULL,
    status                    text    NOT NULL,
    candidate_first_seen_at   timestamptz(3),
    interviewer_first_seen_at timestamptz(3),
    empty_since               timestamptz(3),
    CONSTRAINT pk_room PRIMARY KEY (interview_id),
    CONSTRAINT ck_room_status CHECK (status IN ('OPEN', 'CLOSED'))
);
CREATE INDEX ix_room_open ON room (interview_id) WHERE status = 'OPEN';

CREATE TABLE participant (
    participant_id     uuid           NOT NULL,
    interview_id       uuid           NOT NULL,
    role               text           NOT NULL,
    person_id          uuid,
    display_name       text           NOT NULL,
    credential         text           NOT NULL,
    credential_version integer        NOT NULL,
    joined_at          timestamptz(3) NOT NULL,
    left_at            timestamptz(3),
    admitted_at        timestamptz(3),
    in_lobby           boolean        NOT NULL,
    epoch              integer        NOT NULL,
    mic                boolean        NOT NULL,
    camera             boolean        NOT NULL,
    screen             boolean        NOT NULL,
    CONSTRAINT pk_participant PRIMARY KEY (participant_id),
    CONSTRAINT fk_participant_room FOREIGN KEY (interview_id) REFERENCES room (interview_id),
    CONSTRAINT ux_participant_person UNIQUE (interview_id, role, person_id),
    CONSTRAINT ck_participant_role CHECK (role IN ('CANDIDATE', 'INTERVIEWER')),
    CONSTRAINT ck_participant_credential CHECK (credential IN ('LINK_KEY', 'ACCOUNT', 'ADMIN', 'ROOM_ID'))
);

-- single use; only the hash is kept
CREATE TABLE socket_ticket (
    ticket_hash    bytea          NOT NULL,
    participant_id uuid           NOT NULL,
    interview_id   uuid           NOT NULL,
    expires_at     timestamptz(3) NOT NULL,
    CONSTRAINT pk_socket_ticket PRIMARY KEY (ticket_hash)
);
CREATE INDEX ix_socket_ticket_expires_at ON socket_ticket (expires_at);

-- which socket, on which replica, speaks for a participant; by the database's clock
CREATE TABLE connection_lease (
    participant_id uuid           NOT NULL,
    interview_id   uuid           NOT NULL,
    connection_id  uuid,
    replica        uuid,
    connected      boolean        NOT NULL,
    seen_at        timestamptz(3) NOT NULL,
    held_until     timestamptz(3) NOT NULL,
    CONSTRAINT pk_connection_lease PRIMARY KEY (participant_id)
);
CREATE INDEX ix_connection_lease_interview_id ON connection_lease (interview_id);
CREATE INDEX ix_connection_lease_held_until ON connection_lease (held_until);

CREATE TABLE chat_message (
    interview_id   uuid           NOT NULL,
    participant_id uuid           NOT NULL,
    message_id     text           NOT NULL,
    name           text           NOT NULL,
    text           text           NOT NULL,
    said_at        timestamptz(3) NOT NULL,
    CONSTRAINT pk_chat_message PRIMARY KEY (interview_id, participant_id, message_id)
);
CREATE INDEX ix_chat_message_said_at ON chat_message (interview_id, said_at);
