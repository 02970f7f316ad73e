-- what an interviewer writes down for themselves; nobody else reads it
CREATE TABLE interview_note (
    interview_id uuid           NOT NULL,
    author_id    uuid           NOT NULL,
    text         text           NOT NULL,
    version      integer        NOT NULL,
    changed_at   timestamptz(3) NOT NULL,
    CONSTRAINT pk_interview_note PRIMARY KEY (interview_id, author_id),
    CONSTRAINT fk_interview_note_interview FOREIGN KEY (interview_id) REFERENCES interview (interview_id),
    CONSTRAINT ck_interview_note_text CHECK (char_length(text) <= 20000)
);
