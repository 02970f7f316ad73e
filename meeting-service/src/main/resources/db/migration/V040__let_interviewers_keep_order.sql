-- while a room is locked, who has not been inside waits in the lobby
ALTER TABLE room ADD COLUMN locked boolean NOT NULL DEFAULT false;

-- somebody who was put out, or comes to a room that was ended, waits whatever they were before
ALTER TABLE participant ADD COLUMN must_wait boolean NOT NULL DEFAULT false;
-- since when they have raised their hand
ALTER TABLE participant ADD COLUMN hand_since timestamptz(3);
