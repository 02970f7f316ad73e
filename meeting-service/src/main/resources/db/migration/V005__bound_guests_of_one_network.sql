-- where a guest comes from is kept only while they wait
ALTER TABLE participant ADD COLUMN network text;
ALTER TABLE participant
    ADD CONSTRAINT ck_participant_network CHECK (network IS NULL OR (credential = 'ROOM_ID' AND in_lobby));
