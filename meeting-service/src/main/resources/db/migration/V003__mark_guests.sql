-- a guest came by room id alone and chose the name; taken: somebody else of the interview has it
ALTER TABLE participant ADD COLUMN name_taken boolean NOT NULL DEFAULT false;
ALTER TABLE participant ADD CONSTRAINT ck_participant_name_taken CHECK (NOT name_taken OR credential = 'ROOM_ID');
