ALTER TABLE job ADD COLUMN event_seq bigint NOT NULL DEFAULT 0;

-- The jobs of before are told with the next start.
ALTER TABLE untold DROP CONSTRAINT ck_untold_kind;
ALTER TABLE untold ADD CONSTRAINT ck_untold_kind CHECK (kind IN ('CARD', 'INTERVIEW', 'JOB'));
INSERT INTO untold (id, kind) SELECT id, 'JOB' FROM job;
