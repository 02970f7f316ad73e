-- Lists are read in the order of an index, a page at a time: everybody's by an admin, one's own by an owner, and by
-- who sits in them, for whom the times are repeated beside the seat.
CREATE INDEX ix_interview_created ON interview (created_at DESC, id);
CREATE INDEX ix_interview_self_paced ON interview (starts_at, id) WHERE mode = 'SELF_PACED';

ALTER TABLE interview_interviewer ADD COLUMN created_at timestamptz(3), ADD COLUMN starts_at timestamptz(3);
UPDATE interview_interviewer v SET created_at = i.created_at, starts_at = i.starts_at
FROM interview i WHERE i.id = v.interview_id;
CREATE INDEX ix_interview_interviewer_created ON interview_interviewer (person_id, created_at DESC, interview_id);
CREATE INDEX ix_interview_interviewer_starts ON interview_interviewer (person_id, starts_at, interview_id);

CREATE FUNCTION take_interview_times() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT created_at, starts_at INTO NEW.created_at, NEW.starts_at FROM interview WHERE id = NEW.interview_id;
    RETURN NEW;
END
$$;
CREATE TRIGGER interview_interviewer_times BEFORE INSERT ON interview_interviewer
    FOR EACH ROW EXECUTE FUNCTION take_interview_times();

CREATE FUNCTION pass_interview_start() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE interview_interviewer SET starts_at = NEW.starts_at WHERE interview_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER interview_start AFTER UPDATE OF starts_at ON interview
    FOR EACH ROW WHEN (OLD.starts_at IS DISTINCT FROM NEW.starts_at) EXECUTE FUNCTION pass_interview_start();
