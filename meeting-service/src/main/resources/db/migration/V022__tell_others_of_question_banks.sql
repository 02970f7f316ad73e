-- jobs whose questions nobody was told of yet; the next start tells them
CREATE TABLE untold_bank (
    job_id uuid CONSTRAINT pk_untold_bank PRIMARY KEY
);
INSERT INTO untold_bank (job_id) SELECT DISTINCT job_id FROM question_bank;
