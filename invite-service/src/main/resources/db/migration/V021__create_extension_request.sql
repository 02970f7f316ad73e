-- candidates of expired invites who ask for more time; at most one open request per invite
CREATE TABLE extension_request (
    id         uuid           NOT NULL,
    invite_id  uuid           NOT NULL,
    status     text           NOT NULL,
    note       text,
    asked_at   timestamptz(3) NOT NULL,
    decided_at timestamptz(3),
    decided_by uuid,
    CONSTRAINT pk_extension_request PRIMARY KEY (id),
    CONSTRAINT fk_extension_request_invite FOREIGN KEY (invite_id) REFERENCES invite (id) ON DELETE CASCADE,
    CONSTRAINT ck_extension_request_status CHECK (status IN ('open', 'approved', 'declined', 'closed')),
    CONSTRAINT ck_extension_request_decided CHECK ((status = 'open') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX ux_extension_request_open ON extension_request (invite_id) WHERE status = 'open';
CREATE INDEX ix_extension_request_invite ON extension_request (invite_id, asked_at DESC);
