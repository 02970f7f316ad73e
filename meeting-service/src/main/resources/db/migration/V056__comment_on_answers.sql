-- what those who review an answer write about it, at a moment of its recording or of the whole
CREATE TABLE answer_comment (
    id           uuid           NOT NULL,
    interview_id uuid           NOT NULL,
    question_id  uuid           NOT NULL,
    -- the recorded take that it is about; null: what was typed
    take         integer,
    at_millis    bigint,
    text         text           NOT NULL,
    author_id    uuid           NOT NULL,
    written_at   timestamptz(3) NOT NULL,
    CONSTRAINT pk_answer_comment PRIMARY KEY (id),
    CONSTRAINT fk_answer_comment_run FOREIGN KEY (interview_id) REFERENCES self_paced_run (interview_id),
    CONSTRAINT ck_answer_comment_at CHECK (at_millis IS NULL OR (at_millis >= 0 AND take IS NOT NULL))
);
CREATE INDEX ix_answer_comment_interview_id ON answer_comment (interview_id, written_at);

-- candidates of a job are compared question by question
CREATE INDEX ix_self_paced_answer_given ON self_paced_answer (question_id, answered_at DESC, id)
    WHERE answered_at IS NOT NULL;
