-- Who sits in the interviews of a page is read from the index alone.
ALTER TABLE interview_interviewer
    DROP CONSTRAINT pk_interview_interviewer,
    ADD CONSTRAINT pk_interview_interviewer PRIMARY KEY (interview_id, position) INCLUDE (person_id);
