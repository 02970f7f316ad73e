-- what a candidate asks for, before or in the middle of a self-paced interview; nothing stops meanwhile
CREATE TABLE adjustment_request (
    id           uuid           NOT NULL,
    interview_id uuid           NOT NULL,
    text         text           NOT NULL,
    asked_at     timestamptz(3) NOT NULL,
    -- as it was when they asked; a later one answers the request
    deadline     timestamptz(3) NOT NULL,
    answer       text,
    answered_at  timestamptz(3),
    answered_by  uuid,
    CONSTRAINT pk_adjustment_request PRIMARY KEY (id),
    CONSTRAINT fk_adjustment_request_adjustment FOREIGN KEY (interview_id) REFERENCES adjustment (interview_id),
    CONSTRAINT ck_adjustment_request_answer CHECK (answer IN ('EXTRA_TIME', 'DEADLINE', 'CLOSED')),
    CONSTRAINT ck_adjustment_request_answered CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE UNIQUE INDEX ux_adjustment_request_open ON adjustment_request (interview_id) WHERE answered_at IS NULL;
CREATE INDEX ix_adjustment_request_interview_id ON adjustment_request (interview_id, asked_at);
