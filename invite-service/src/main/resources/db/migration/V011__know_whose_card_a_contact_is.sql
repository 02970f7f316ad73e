-- of candidates: the recruiter whose card it is, and the person, whose cards share one page; unknown until they are told
ALTER TABLE contact
    ADD COLUMN owner_id uuid,
    ADD COLUMN home_id  uuid;
CREATE INDEX ix_contact_home ON contact (home_id);
