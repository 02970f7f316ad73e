CREATE TABLE interview (
    id uuid CONSTRAINT pk_interview PRIMARY KEY,
    job_id uuid NOT NULL CONSTRAINT fk_interview_job REFERENCES job,
    candidate_id uuid NOT NULL CONSTRAINT fk_interview_candidate REFERENCES candidate,
    owner_id uuid NOT NULL,
    status text NOT NULL,
    type text NOT NULL,
    mode text NOT NULL,
    place text,
    provider text NOT NULL,
    notes text,
    starts_at timestamptz(3),
    ends_at timestamptz(3),
    zone text NOT NULL,
    slot_id uuid CONSTRAINT fk_interview_slot REFERENCES slot,
    online_enabled boolean NOT NULL,
    link_version integer NOT NULL,
    room_version integer NOT NULL,
    revision integer NOT NULL,
    event_seq bigint NOT NULL,
    room_seq bigint NOT NULL,
    room_occupied boolean NOT NULL,
    candidate_joined_at timestamptz(3),
    interviewer_joined_at timestamptz(3),
    started_at timestamptz(3),
    completed_at timestamptz(3),
    no_show_party text,
    cancel_reason text,
    claimed_until timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_interview_status
        CHECK (status IN ('PENDING', 'SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'NO_SHOW')),
    CONSTRAINT ck_interview_type CHECK (type IN ('ONLINE', 'OFFLINE')),
    CONSTRAINT ck_interview_mode CHECK (mode IN ('LIVE', 'SELF_PACED')),
    CONSTRAINT ck_interview_no_show CHECK (no_show_party IN ('CANDIDATE', 'HOST', 'BOTH')),
    CONSTRAINT ck_interview_times CHECK (starts_at < ends_at),
    CONSTRAINT ck_interview_timed
        CHECK (status IN ('PENDING', 'CANCELLED') OR (starts_at IS NOT NULL AND ends_at IS NOT NULL))
);
CREATE INDEX ix_interview_owner ON interview (owner_id, created_at DESC, id);
CREATE INDEX ix_interview_match ON interview (job_id, candidate_id);
CREATE INDEX ix_interview_candidate ON interview (candidate_id);
CREATE INDEX ix_interview_due ON interview (ends_at) WHERE status IN ('SCHEDULED', 'IN_PROGRESS');

CREATE TABLE interview_interviewer (
    interview_id uuid NOT NULL CONSTRAINT fk_interview_interviewer_interview REFERENCES interview,
    person_id uuid NOT NULL CONSTRAINT fk_interview_interviewer_person REFERENCES person,
    position integer NOT NULL,
    CONSTRAINT pk_interview_interviewer PRIMARY KEY (interview_id, position),
    CONSTRAINT ux_interview_interviewer_person UNIQUE (person_id, interview_id)
);

CREATE TABLE slot_booking (
    id uuid CONSTRAINT pk_slot_booking PRIMARY KEY,
    slot_id uuid NOT NULL CONSTRAINT fk_slot_booking_slot REFERENCES slot,
    interview_id uuid NOT NULL CONSTRAINT fk_slot_booking_interview REFERENCES interview,
    notes text,
    booked_at timestamptz(3) NOT NULL,
    released_at timestamptz(3)
);
CREATE UNIQUE INDEX ux_slot_booking_seat ON slot_booking (interview_id) WHERE released_at IS NULL;

-- One row per person of a live interview. Interviews of one group slot share its interviewers' time;
-- a candidate is never in two interviews at once.
CREATE TABLE calendar_claim (
    interview_id uuid NOT NULL CONSTRAINT fk_calendar_claim_interview REFERENCES interview,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    slot_key uuid NOT NULL,
    during tstzrange NOT NULL,
    CONSTRAINT pk_calendar_claim PRIMARY KEY (interview_id, person_id),
    CONSTRAINT ck_calendar_claim_kind CHECK (kind IN ('INTERVIEWER', 'CANDIDATE')),
    CONSTRAINT ex_claim_interviewer EXCLUDE USING gist
        (person_id WITH =, slot_key WITH <>, during WITH &&) WHERE (kind = 'INTERVIEWER'),
    CONSTRAINT ex_claim_candidate EXCLUDE USING gist
        (person_id WITH =, during WITH &&) WHERE (kind = 'CANDIDATE')
);
