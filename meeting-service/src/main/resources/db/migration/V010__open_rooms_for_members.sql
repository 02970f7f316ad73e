-- people meet in rooms for interviews, or because one of them accepted the other's invitation; then the room's
-- interview_id is the invitation's
ALTER TABLE room ADD COLUMN kind text NOT NULL DEFAULT 'INTERVIEW';
ALTER TABLE room ADD CONSTRAINT ck_room_kind CHECK (kind IN ('INTERVIEW', 'ADHOC'));
CREATE INDEX ix_room_adhoc_open ON room (interview_id) WHERE status = 'OPEN' AND kind = 'ADHOC';

ALTER TABLE participant
    DROP CONSTRAINT ck_participant_role,
    ADD CONSTRAINT ck_participant_role CHECK (role IN ('CANDIDATE', 'INTERVIEWER', 'MEMBER'));

-- read model, fed by events
CREATE TABLE live_invitation (
    invitation_id uuid   NOT NULL,
    sequence      bigint NOT NULL,
    room_id       text   NOT NULL,
    inviter_id    uuid   NOT NULL,
    invitee_id    uuid   NOT NULL,
    status        text   NOT NULL,
    merged_into   uuid,
    CONSTRAINT pk_live_invitation PRIMARY KEY (invitation_id)
);
CREATE INDEX ix_live_invitation_room_id ON live_invitation (room_id);

CREATE TABLE adhoc_room (
    invitation_id    uuid           NOT NULL,
    room_id          text           NOT NULL,
    inviter_id       uuid           NOT NULL,
    invitee_id       uuid           NOT NULL,
    opened_at        timestamptz(3) NOT NULL,
    closed_at        timestamptz(3),
    closed_because   text,
    -- two lists of the same order
    question_ids     uuid[]         NOT NULL,
    question_texts   text[]         NOT NULL,
    panel_version    integer        NOT NULL,
    current_question uuid,
    ticked_questions uuid[]         NOT NULL,
    CONSTRAINT pk_adhoc_room PRIMARY KEY (invitation_id),
    CONSTRAINT fk_adhoc_room_room FOREIGN KEY (invitation_id) REFERENCES room (interview_id),
    CONSTRAINT ux_adhoc_room_room_id UNIQUE (room_id),
    CONSTRAINT ck_adhoc_room_members CHECK (inviter_id <> invitee_id),
    CONSTRAINT ck_adhoc_room_closed CHECK ((closed_at IS NULL) = (closed_because IS NULL)),
    CONSTRAINT ck_adhoc_room_closed_because CHECK (closed_because IN ('EMPTY', 'TIME')),
    CONSTRAINT ck_adhoc_room_questions CHECK (cardinality(question_ids) = cardinality(question_texts)),
    CONSTRAINT ck_adhoc_room_current CHECK (current_question IS NULL OR current_question = ANY (question_ids)),
    CONSTRAINT ck_adhoc_room_ticked CHECK (ticked_questions <@ question_ids)
);
CREATE INDEX ix_adhoc_room_inviter_id ON adhoc_room (inviter_id, opened_at);
CREATE INDEX ix_adhoc_room_invitee_id ON adhoc_room (invitee_id, opened_at);
