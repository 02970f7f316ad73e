-- What people write together in a room. Its changes are kept as they came; what they mean only browsers know.
CREATE TABLE pad (
    meeting_id uuid           NOT NULL,
    last_seq   integer        NOT NULL,
    bytes      bigint         NOT NULL,
    changed_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_pad PRIMARY KEY (meeting_id),
    CONSTRAINT fk_pad_room FOREIGN KEY (meeting_id) REFERENCES room (interview_id),
    CONSTRAINT ck_pad_last_seq CHECK (last_seq >= 0)
);
CREATE INDEX ix_pad_changed_at ON pad (changed_at);

CREATE TABLE pad_update (
    meeting_id     uuid           NOT NULL,
    -- from 1 on, without a gap
    seq            integer        NOT NULL,
    participant_id uuid           NOT NULL,
    -- made by the browser, which sends again what was not acknowledged
    update_id      text           NOT NULL,
    made_at        timestamptz(3) NOT NULL,
    bytes          integer        NOT NULL,
    content        bytea          NOT NULL,
    CONSTRAINT pk_pad_update PRIMARY KEY (meeting_id, seq),
    CONSTRAINT fk_pad_update_pad FOREIGN KEY (meeting_id) REFERENCES pad (meeting_id),
    CONSTRAINT ux_pad_update_update_id UNIQUE (meeting_id, participant_id, update_id),
    CONSTRAINT ck_pad_update_bytes CHECK (bytes = octet_length(content))
);
REVOKE UPDATE, TRUNCATE ON pad_update FROM ${appRole};
