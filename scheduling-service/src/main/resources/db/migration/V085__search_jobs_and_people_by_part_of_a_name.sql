CREATE INDEX ix_job_title_part ON job USING gin (lower(title) gin_trgm_ops);
CREATE INDEX ix_job_company_part ON job USING gin (lower(company_name) gin_trgm_ops);
CREATE INDEX ix_staff_member_name_part ON staff_member USING gin (lower(name) gin_trgm_ops);
CREATE INDEX ix_staff_member_email_part ON staff_member USING gin (lower(email) gin_trgm_ops);
