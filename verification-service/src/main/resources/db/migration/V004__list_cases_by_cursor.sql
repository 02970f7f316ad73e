-- The latest first is each index read backwards: a cursor is where it is entered, however many rows share an instant.
DROP INDEX ix_verification_case_created;
CREATE INDEX ix_verification_case_created ON verification_case (created_at, id);
DROP INDEX ix_verification_case_status;
CREATE INDEX ix_verification_case_status ON verification_case (status, created_at, id);
DROP INDEX ix_verification_case_vendor;
CREATE INDEX ix_verification_case_vendor ON verification_case (vendor_id, created_at, id) WHERE vendor_id IS NOT NULL;
DROP INDEX ix_verification_case_vendor_status;
CREATE INDEX ix_verification_case_vendor_status ON verification_case (vendor_id, status, created_at, id)
    WHERE vendor_id IS NOT NULL;
DROP INDEX ix_verification_case_expiry;
CREATE INDEX ix_verification_case_expiry ON verification_case (link_expires_at, id)
    INCLUDE (link_opened_at, draft_started_at) WHERE status = 'candidate_assigned';
DROP INDEX ix_verification_case_vendor_expiry;
CREATE INDEX ix_verification_case_vendor_expiry ON verification_case (vendor_id, link_expires_at, id)
    INCLUDE (link_opened_at, draft_started_at) WHERE status = 'candidate_assigned' AND vendor_id IS NOT NULL;
