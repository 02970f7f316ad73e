CREATE TABLE question_set (
    id         uuid           NOT NULL,
    title      text           NOT NULL,
    title_key  text           NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT pk_question_set PRIMARY KEY (id),
    CONSTRAINT ux_question_set_title UNIQUE (title_key)
);

CREATE TABLE question (
    set_id   uuid    NOT NULL,
    position integer NOT NULL,
    id       uuid    NOT NULL,
    text     text    NOT NULL,
    CONSTRAINT pk_question PRIMARY KEY (set_id, position),
    CONSTRAINT fk_question_set FOREIGN KEY (set_id) REFERENCES question_set (id) ON DELETE CASCADE
);
CREATE INDEX ix_question_id ON question (id);
