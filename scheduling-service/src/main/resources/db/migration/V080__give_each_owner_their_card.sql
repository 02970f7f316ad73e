-- A person is one address, whom nobody owns. A candidate is what one recruiter knows of a person: their card.
ALTER TABLE person RENAME TO staff_member;
ALTER TABLE staff_member RENAME CONSTRAINT pk_person TO pk_staff_member;
ALTER INDEX ix_person_interviewer RENAME TO ix_staff_member_interviewer;

-- named_at: when the address was last typed; a person without a card is kept for a while after that.
CREATE TABLE person (
    id uuid CONSTRAINT pk_person PRIMARY KEY,
    email text NOT NULL,
    named_at timestamptz(3) NOT NULL,
    CONSTRAINT ux_person_email UNIQUE (email),
    CONSTRAINT ux_person_address UNIQUE (id, email),
    CONSTRAINT ck_person_email CHECK (email = lower(email))
);
CREATE INDEX ix_person_named ON person (named_at);

-- Ids of candidates become those of the persons, which calendars and own pages are known by.
INSERT INTO person (id, email, named_at) SELECT id, email, now() FROM candidate;

-- The owner who knew them first keeps the row, each other one gets a copy.
CREATE TEMPORARY TABLE card ON COMMIT DROP AS
SELECT person_id, owner_id, since,
       CASE nth WHEN 1 THEN person_id ELSE uuidv7() END AS id, nth > 1 AS copied
FROM (
    SELECT candidate_id AS person_id, owner_id, min(at) AS since,
           row_number() OVER (PARTITION BY candidate_id ORDER BY min(at), owner_id) AS nth
    FROM (
        SELECT m.candidate_id, j.owner_id, m.created_at AS at FROM job_match m JOIN job j ON j.id = m.job_id
        UNION ALL
        SELECT candidate_id, owner_id, created_at FROM interview) known
    GROUP BY candidate_id, owner_id) numbered;
CREATE UNIQUE INDEX ON card (person_id, owner_id);
ANALYZE card;

ALTER TABLE candidate
    DROP CONSTRAINT ux_candidate_email,
    ADD COLUMN owner_id uuid,
    ADD COLUMN person_id uuid;
UPDATE candidate c SET owner_id = k.owner_id, person_id = k.person_id FROM card k WHERE k.id = c.id;
DELETE FROM candidate WHERE owner_id IS NULL;
INSERT INTO candidate (id, owner_id, person_id, email, name, mobile, zone, locale, contact_seq, created_at, version)
SELECT k.id, k.owner_id, k.person_id, c.email, c.name, c.mobile, c.zone, c.locale, 0, k.since, 0
FROM card k JOIN candidate c ON c.id = k.person_id WHERE k.copied;

ALTER TABLE job_match ADD COLUMN owner_id uuid;
ALTER TABLE job_match DROP CONSTRAINT fk_job_match_job, DROP CONSTRAINT fk_job_match_candidate;
UPDATE job_match m SET owner_id = j.owner_id, candidate_id = k.id
FROM job j JOIN card k ON k.owner_id = j.owner_id WHERE j.id = m.job_id AND k.person_id = m.candidate_id;

ALTER TABLE interview DROP CONSTRAINT fk_interview_job, DROP CONSTRAINT fk_interview_candidate;
UPDATE interview i SET candidate_id = k.id
FROM card k WHERE k.copied AND k.person_id = i.candidate_id AND k.owner_id = i.owner_id;

-- A card, its matches and its interviews have one owner; the email on a card is that of its person.
ALTER TABLE job ADD CONSTRAINT ux_job_owned UNIQUE (id, owner_id);
ALTER TABLE candidate
    ALTER COLUMN owner_id SET NOT NULL,
    ALTER COLUMN person_id SET NOT NULL,
    ADD CONSTRAINT ux_candidate_person UNIQUE (owner_id, person_id),
    ADD CONSTRAINT ux_candidate_owned UNIQUE (id, owner_id),
    ADD CONSTRAINT fk_candidate_person FOREIGN KEY (person_id, email) REFERENCES person (id, email);
CREATE INDEX ix_candidate_person ON candidate (person_id);
ALTER TABLE job_match
    ALTER COLUMN owner_id SET NOT NULL,
    ADD CONSTRAINT fk_job_match_job FOREIGN KEY (job_id, owner_id) REFERENCES job (id, owner_id),
    ADD CONSTRAINT fk_job_match_candidate FOREIGN KEY (candidate_id, owner_id) REFERENCES candidate (id, owner_id);
ALTER TABLE interview
    ADD CONSTRAINT fk_interview_job FOREIGN KEY (job_id, owner_id) REFERENCES job (id, owner_id),
    ADD CONSTRAINT fk_interview_candidate FOREIGN KEY (candidate_id, owner_id) REFERENCES candidate (id, owner_id);

-- What the other services are to be told of it: whose each card is, and which card each interview has now.
CREATE TABLE untold (
    id uuid CONSTRAINT pk_untold PRIMARY KEY,
    kind text NOT NULL,
    CONSTRAINT ck_untold_kind CHECK (kind IN ('CARD', 'INTERVIEW'))
);
INSERT INTO untold (id, kind) SELECT id, 'CARD' FROM candidate;
INSERT INTO untold (id, kind)
SELECT i.id, 'INTERVIEW' FROM interview i JOIN card k ON k.copied AND k.id = i.candidate_id;
