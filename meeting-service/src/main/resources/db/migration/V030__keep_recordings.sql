-- how an answer is given (absent: nobody said yet, so by typing), the last take that was recorded, and the take whose
-- recordings count
ALTER TABLE self_paced_answer
    ADD COLUMN answer_by      text,
    ADD COLUMN recording_take integer,
    ADD COLUMN recorded_take  integer,
    DROP CONSTRAINT ck_self_paced_answer_text,
    ADD CONSTRAINT ck_self_paced_answer_by CHECK (answer_by IN ('TYPING', 'RECORDING')),
    ADD CONSTRAINT ck_self_paced_answer_one CHECK (text IS NULL OR recorded_take IS NULL),
    ADD CONSTRAINT ck_self_paced_answer_given
        CHECK ((text IS NULL AND recorded_take IS NULL) = (answered_at IS NULL));

-- objects in the storage: written down before they are put there, so that none is ever forgotten there
CREATE TABLE stored_object (
    object_key   text           NOT NULL,
    interview_id uuid           NOT NULL,
    state        text           NOT NULL,
    since        timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    attempts     integer        NOT NULL DEFAULT 0,
    due_at       timestamptz(3),
    CONSTRAINT pk_stored_object PRIMARY KEY (object_key),
    CONSTRAINT ck_stored_object_state CHECK (state IN ('arriving', 'kept', 'doomed')),
    CONSTRAINT ck_stored_object_due CHECK ((state = 'kept') = (due_at IS NULL))
);
CREATE INDEX ix_stored_object_due ON stored_object (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_stored_object_interview ON stored_object (interview_id);

-- what one recorder of a browser took down, in one piece; a reload makes a further part of the same take
CREATE TABLE recording (
    id              uuid           NOT NULL,
    interview_id    uuid           NOT NULL,
    question_id     uuid           NOT NULL,
    take            integer        NOT NULL,
    part            integer        NOT NULL,
    mime_type       text           NOT NULL,
    state           text           NOT NULL,
    -- of all its chunks
    max_bytes       bigint         NOT NULL,
    -- begun after the time for the answer was over
    late            boolean        NOT NULL,
    started_at      timestamptz(3) NOT NULL,
    -- of the whole, once everything has arrived
    chunks          integer,
    bytes           bigint,
    sha256          text,
    object_key      text,
    completed_at    timestamptz(3),
    -- what every browser plays
    playable_key    text,
    playable_type   text,
    playable_bytes  bigint,
    duration_millis bigint,
    failure         text,
    CONSTRAINT pk_recording PRIMARY KEY (id),
    CONSTRAINT ux_recording_part UNIQUE (interview_id, question_id, take, part),
    CONSTRAINT fk_recording_answer FOREIGN KEY (interview_id, question_id)
        REFERENCES self_paced_answer (interview_id, question_id),
    CONSTRAINT fk_recording_object FOREIGN KEY (object_key) REFERENCES stored_object (object_key),
    CONSTRAINT fk_recording_playable FOREIGN KEY (playable_key) REFERENCES stored_object (object_key),
    CONSTRAINT ck_recording_state CHECK (state IN ('UPLOADING', 'COMPLETE', 'READY', 'FAILED')),
    CONSTRAINT ck_recording_whole CHECK (CASE WHEN state = 'UPLOADING'
        THEN num_nonnulls(chunks, bytes, sha256, object_key, completed_at) = 0
        ELSE num_nonnulls(chunks, bytes, sha256, object_key, completed_at) = 5 END),
    CONSTRAINT ck_recording_playable CHECK ((state = 'READY') = (playable_key IS NOT NULL)
        AND num_nonnulls(playable_key, playable_type, playable_bytes) IN (0, 3)),
    CONSTRAINT ck_recording_failure CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
    CONSTRAINT ck_recording_part CHECK (take > 0 AND part > 0)
);

-- received once and never changed; its object goes when the recording is whole
CREATE TABLE recording_chunk (
    recording_id uuid    NOT NULL,
    number       integer NOT NULL,
    bytes        integer NOT NULL,
    sha256       text    NOT NULL,
    object_key   text,
    CONSTRAINT pk_recording_chunk PRIMARY KEY (recording_id, number),
    CONSTRAINT fk_recording_chunk_recording FOREIGN KEY (recording_id) REFERENCES recording (id),
    CONSTRAINT fk_recording_chunk_object FOREIGN KEY (object_key) REFERENCES stored_object (object_key),
    CONSTRAINT ck_recording_chunk_number CHECK (number >= 0),
    CONSTRAINT ck_recording_chunk_bytes CHECK (bytes > 0)
);
CREATE INDEX ix_recording_chunk_object ON recording_chunk (object_key) WHERE object_key IS NOT NULL;
