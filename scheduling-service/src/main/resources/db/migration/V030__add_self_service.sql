-- Interviewers out of whose slots the candidate chooses a time; none: those whom the interview names.
CREATE TABLE interview_slot_interviewer (
    interview_id uuid NOT NULL CONSTRAINT fk_interview_slot_interviewer_interview REFERENCES interview,
    person_id uuid NOT NULL CONSTRAINT fk_interview_slot_interviewer_person REFERENCES person,
    position integer NOT NULL,
    CONSTRAINT pk_interview_slot_interviewer PRIMARY KEY (interview_id, position),
    CONSTRAINT ux_interview_slot_interviewer_person UNIQUE (interview_id, person_id)
);

ALTER TABLE interview ADD COLUMN candidate_reschedules integer NOT NULL DEFAULT 0
    CONSTRAINT ck_interview_candidate_reschedules CHECK (candidate_reschedules >= 0);
