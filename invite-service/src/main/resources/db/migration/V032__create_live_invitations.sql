-- read model, fed by meeting's events: rooms that live invitations opened
CREATE TABLE adhoc_room_view (
    room_id       text           NOT NULL,
    sequence      bigint         NOT NULL,
    invitation_id uuid           NOT NULL,
    present_ids   uuid[]         NOT NULL,
    status        text           NOT NULL,
    opened_at     timestamptz(3) NOT NULL,
    closed_at     timestamptz(3),
    CONSTRAINT pk_adhoc_room_view PRIMARY KEY (room_id)
);
CREATE INDEX ix_adhoc_room_view_invitation ON adhoc_room_view (invitation_id);
CREATE INDEX ix_adhoc_room_view_present ON adhoc_room_view USING gin (present_ids) WHERE status = 'OPEN';

-- unheard: the invitee blocked the inviter; only the inviter sees it, as if nobody were there
CREATE TABLE live_invitation (
    id              uuid           NOT NULL,
    room_id         text           NOT NULL,
    inviter_id      uuid           NOT NULL,
    invitee_id      uuid           NOT NULL,
    status          text           NOT NULL,
    message         text,
    created_at      timestamptz(3) NOT NULL,
    expires_at      timestamptz(3) NOT NULL,
    answered_at     timestamptz(3),
    merged_into     uuid,
    unheard         boolean        NOT NULL,
    invitee_offline boolean        NOT NULL,
    event_seq       bigint         NOT NULL,
    CONSTRAINT pk_live_invitation PRIMARY KEY (id),
    CONSTRAINT ux_live_invitation_room UNIQUE (room_id),
    CONSTRAINT fk_live_invitation_merged FOREIGN KEY (merged_into) REFERENCES live_invitation (id),
    CONSTRAINT ck_live_invitation_status
        CHECK (status IN ('pending', 'accepted', 'rejected', 'expired', 'cancelled', 'merged')),
    CONSTRAINT ck_live_invitation_two_people CHECK (inviter_id <> invitee_id),
    CONSTRAINT ck_live_invitation_merged CHECK ((status = 'merged') = (merged_into IS NOT NULL)),
    CONSTRAINT ck_live_invitation_expires CHECK (expires_at > created_at)
);
CREATE UNIQUE INDEX ux_live_invitation_pair ON live_invitation
    (least(inviter_id, invitee_id), greatest(inviter_id, invitee_id)) WHERE status = 'pending';
CREATE UNIQUE INDEX ux_live_invitation_inviter ON live_invitation (inviter_id) WHERE status = 'pending';
CREATE UNIQUE INDEX ux_live_invitation_invitee ON live_invitation (invitee_id)
    WHERE status = 'pending' AND NOT unheard;
CREATE INDEX ix_live_invitation_sent ON live_invitation (inviter_id, created_at DESC, id);
CREATE INDEX ix_live_invitation_received ON live_invitation (invitee_id, created_at DESC, id);
CREATE INDEX ix_live_invitation_due ON live_invitation (expires_at) WHERE status = 'pending';

CREATE TABLE live_invitation_question (
    invitation_id uuid    NOT NULL,
    position      integer NOT NULL,
    id            uuid    NOT NULL,
    text          text    NOT NULL,
    CONSTRAINT pk_live_invitation_question PRIMARY KEY (invitation_id, position),
    CONSTRAINT fk_live_invitation_question FOREIGN KEY (invitation_id) REFERENCES live_invitation (id)
);
