-- who reads and rates the answers of a self-paced interview beside its owner; times are repeated as beside a seat
CREATE TABLE interview_reviewer (
    interview_id uuid NOT NULL CONSTRAINT fk_interview_reviewer_interview REFERENCES interview,
    person_id uuid NOT NULL CONSTRAINT fk_interview_reviewer_person REFERENCES staff_member,
    created_at timestamptz(3),
    starts_at timestamptz(3),
    CONSTRAINT pk_interview_reviewer PRIMARY KEY (interview_id, person_id)
);
CREATE INDEX ix_interview_reviewer_created ON interview_reviewer (person_id, created_at DESC, interview_id);
CREATE INDEX ix_interview_reviewer_starts ON interview_reviewer (person_id, starts_at, interview_id);

CREATE TRIGGER interview_reviewer_times BEFORE INSERT ON interview_reviewer
    FOR EACH ROW EXECUTE FUNCTION take_interview_times();

CREATE FUNCTION pass_reviewed_start() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE interview_reviewer SET starts_at = NEW.starts_at WHERE interview_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER interview_reviewed_start AFTER UPDATE OF starts_at ON interview
    FOR EACH ROW WHEN (NEW.mode = 'SELF_PACED' AND OLD.starts_at IS DISTINCT FROM NEW.starts_at)
    EXECUTE FUNCTION pass_reviewed_start();
