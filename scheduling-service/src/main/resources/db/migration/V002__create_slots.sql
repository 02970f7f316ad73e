CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE slot (
    id uuid CONSTRAINT pk_slot PRIMARY KEY,
    owner_id uuid NOT NULL,
    starts_at timestamptz(3) NOT NULL,
    ends_at timestamptz(3) NOT NULL,
    zone text NOT NULL,
    max_candidates integer NOT NULL,
    current_bookings integer NOT NULL,
    closed boolean NOT NULL,
    created_at timestamptz(3) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_slot_times CHECK (starts_at < ends_at),
    CONSTRAINT ck_slot_capacity CHECK (max_candidates > 0 AND current_bookings BETWEEN 0 AND max_candidates)
);
CREATE INDEX ix_slot_starts_at ON slot (starts_at, id);

-- The times are repeated here so that the database itself keeps one interviewer's slots apart.
CREATE TABLE slot_interviewer (
    slot_id uuid NOT NULL CONSTRAINT fk_slot_interviewer_slot REFERENCES slot,
    person_id uuid NOT NULL CONSTRAINT fk_slot_interviewer_person REFERENCES person,
    position integer NOT NULL,
    during tstzrange NOT NULL,
    CONSTRAINT pk_slot_interviewer PRIMARY KEY (slot_id, person_id),
    CONSTRAINT ex_slot_interviewer_overlap EXCLUDE USING gist (person_id WITH =, during WITH &&)
);
