ALTER TABLE live_event DROP CONSTRAINT ck_live_event_topic;
ALTER TABLE live_event ADD CONSTRAINT ck_live_event_topic
    CHECK (topic IN ('interviews', 'invitations', 'notifications'));
