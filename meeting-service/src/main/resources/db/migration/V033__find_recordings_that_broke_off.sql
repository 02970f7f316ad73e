CREATE INDEX ix_recording_uploading ON recording (interview_id) WHERE state = 'UPLOADING';
