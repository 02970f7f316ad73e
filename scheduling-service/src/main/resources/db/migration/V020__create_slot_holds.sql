-- Seats that are kept for somebody until an instant: while a candidate decides (HOLD), or while an offer to
-- somebody on the waiting list stands (OFFER). Added under the lock of the slot's row; dead from expires_at on.
CREATE TABLE slot_hold (
    id uuid CONSTRAINT pk_slot_hold PRIMARY KEY,
    slot_id uuid NOT NULL CONSTRAINT fk_slot_hold_slot REFERENCES slot,
    interview_id uuid NOT NULL CONSTRAINT fk_slot_hold_interview REFERENCES interview,
    kind text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    CONSTRAINT ck_slot_hold_kind CHECK (kind IN ('HOLD', 'OFFER')),
    CONSTRAINT ck_slot_hold_times CHECK (created_at < expires_at),
    CONSTRAINT ux_slot_hold_interview UNIQUE (interview_id, kind)
);
CREATE INDEX ix_slot_hold_slot ON slot_hold (slot_id, expires_at);
CREATE INDEX ix_slot_hold_expires_at ON slot_hold (expires_at);
