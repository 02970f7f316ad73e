-- which video service made no meeting for the interview, so that it is held in the room here
ALTER TABLE interview ADD COLUMN video_failed text;
