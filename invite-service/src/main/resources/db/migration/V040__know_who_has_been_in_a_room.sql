-- everybody who has ever been inside: who came and left is no longer on the way
ALTER TABLE adhoc_room_view ADD COLUMN entered_ids uuid[] NOT NULL DEFAULT '{}';
UPDATE adhoc_room_view SET entered_ids = present_ids;
