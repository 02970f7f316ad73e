ALTER TABLE participant
    DROP CONSTRAINT ck_participant_credential,
    ADD CONSTRAINT ck_participant_credential
        CHECK (credential IN ('LINK_KEY', 'SHOWN_LINK_KEY', 'ACCOUNT', 'ADMIN', 'ROOM_ID'));
