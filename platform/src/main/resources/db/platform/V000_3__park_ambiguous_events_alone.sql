-- what an event is about may be open; others of its key do not wait behind it
ALTER TABLE parked_event
    DROP CONSTRAINT ck_parked_event_reason,
    ADD CONSTRAINT ck_parked_event_reason CHECK (reason IN ('unreadable', 'failed', 'behind', 'ambiguous'));
