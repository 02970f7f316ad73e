-- who dealt with a report, and what they did; written once
ALTER TABLE partner_report
    ADD COLUMN closed_at      timestamptz(3),
    ADD COLUMN closed_by      uuid,
    ADD COLUMN closed_by_name text,
    ADD COLUMN note           text,
    ADD CONSTRAINT ck_partner_report_closed CHECK (
        closed_at IS NULL AND closed_by IS NULL AND note IS NULL
        OR closed_at IS NOT NULL AND closed_by IS NOT NULL AND note IS NOT NULL);
