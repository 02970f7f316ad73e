-- the recorded try that counted before a question was asked again; null when it was typed, or not answered
ALTER TABLE reopening ADD COLUMN old_take integer;
