-- when the candidate of a pending invite is reminded; a row is deleted when its reminder is sent or not wanted any more
CREATE TABLE invite_reminder (
    invite_id     uuid           NOT NULL,
    kind          text           NOT NULL,
    due_at        timestamptz(3) NOT NULL,
    claimed_until timestamptz(3),
    CONSTRAINT pk_invite_reminder PRIMARY KEY (invite_id, kind),
    CONSTRAINT fk_invite_reminder_invite FOREIGN KEY (invite_id) REFERENCES invite (id) ON DELETE CASCADE,
    CONSTRAINT ck_invite_reminder_kind CHECK (kind IN ('after-issue', 'before-expiry'))
);
CREATE INDEX ix_invite_reminder_due ON invite_reminder (due_at);

-- invites that were sent before there were reminders
INSERT INTO invite_reminder (invite_id, kind, due_at)
SELECT id, 'before-expiry', expires_at - interval '24 hours'
FROM invite
WHERE status = 'pending' AND expires_at - interval '24 hours' > greatest(now(), issued_at);
INSERT INTO invite_reminder (invite_id, kind, due_at)
SELECT id, 'after-issue', issued_at + interval '3 days'
FROM invite
WHERE status = 'pending' AND issued_at + interval '3 days' > now()
  AND issued_at + interval '3 days' < expires_at - interval '24 hours';
