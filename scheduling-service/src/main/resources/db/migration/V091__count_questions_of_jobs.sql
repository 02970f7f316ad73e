-- read model, fed by meeting's question banks; the number is their version
ALTER TABLE job ADD COLUMN questions integer NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN question_bank_number integer NOT NULL DEFAULT 0;
ALTER TABLE job ADD CONSTRAINT ck_job_questions CHECK (questions >= 0);
