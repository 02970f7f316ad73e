-- Interviews that wait for a seat: of named slots, or of any slot the interview may have. First come, first offered.
CREATE TABLE waiting (
    id uuid CONSTRAINT pk_waiting PRIMARY KEY,
    interview_id uuid NOT NULL CONSTRAINT fk_waiting_interview REFERENCES interview,
    any_slot boolean NOT NULL,
    since timestamptz(3) NOT NULL,
    CONSTRAINT ux_waiting_interview UNIQUE (interview_id)
);
CREATE INDEX ix_waiting_since ON waiting (since, id);

CREATE TABLE waiting_slot (
    waiting_id uuid NOT NULL CONSTRAINT fk_waiting_slot_waiting REFERENCES waiting ON DELETE CASCADE,
    slot_id uuid NOT NULL CONSTRAINT fk_waiting_slot_slot REFERENCES slot,
    CONSTRAINT pk_waiting_slot PRIMARY KEY (waiting_id, slot_id)
);
CREATE INDEX ix_waiting_slot_slot ON waiting_slot (slot_id);

-- While an offer is OPEN and not past expires_at, slot_hold keeps the seat under the same id.
CREATE TABLE slot_offer (
    id uuid CONSTRAINT pk_slot_offer PRIMARY KEY,
    interview_id uuid NOT NULL CONSTRAINT fk_slot_offer_interview REFERENCES interview,
    slot_id uuid NOT NULL CONSTRAINT fk_slot_offer_slot REFERENCES slot,
    status text NOT NULL,
    offered_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    claimed_until timestamptz(3),
    CONSTRAINT ck_slot_offer_status CHECK (status IN ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
    CONSTRAINT ck_slot_offer_ended CHECK ((status = 'OPEN') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX ux_slot_offer_open ON slot_offer (interview_id) WHERE status = 'OPEN';
CREATE INDEX ix_slot_offer_interview ON slot_offer (interview_id, slot_id);
CREATE INDEX ix_slot_offer_due ON slot_offer (expires_at) WHERE status = 'OPEN';
CREATE INDEX ix_slot_offer_slot ON slot_offer (slot_id) WHERE status = 'OPEN';
