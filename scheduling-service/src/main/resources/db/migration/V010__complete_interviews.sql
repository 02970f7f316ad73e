ALTER TABLE interview
    ADD COLUMN partial boolean NOT NULL DEFAULT false;

-- An interviewer of a panel who cannot come; they stay until somebody takes their place.
CREATE TABLE interview_decline (
    interview_id uuid NOT NULL CONSTRAINT fk_interview_decline_interview REFERENCES interview,
    person_id uuid NOT NULL CONSTRAINT fk_interview_decline_person REFERENCES person,
    reason text NOT NULL,
    declined_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_interview_decline PRIMARY KEY (interview_id, person_id)
);
