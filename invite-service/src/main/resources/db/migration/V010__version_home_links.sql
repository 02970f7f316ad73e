-- how often the links to a candidate's own page were made void; a person without a row has version 0
CREATE TABLE home_link (
    person_id uuid    NOT NULL,
    version   integer NOT NULL,
    CONSTRAINT pk_home_link PRIMARY KEY (person_id),
    CONSTRAINT ck_home_link_version CHECK (version > 0)
);
