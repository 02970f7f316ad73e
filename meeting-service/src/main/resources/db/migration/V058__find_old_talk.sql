-- chat and notes are deleted when they were kept long enough
CREATE INDEX ix_chat_message_said_at_all ON chat_message (said_at);
CREATE INDEX ix_interview_note_changed_at ON interview_note (changed_at);
