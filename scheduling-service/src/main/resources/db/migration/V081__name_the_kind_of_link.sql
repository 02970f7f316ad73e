-- By what a candidate acted: a link that was mailed to them, or one that staff can see, too.
ALTER TABLE audit_entry
    ADD COLUMN via text,
    ADD CONSTRAINT ck_audit_entry_via CHECK (via IN ('MAILED_LINK', 'SHOWN_LINK', 'ROOM_ID'));
