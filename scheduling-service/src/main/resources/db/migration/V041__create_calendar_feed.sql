-- The address of a feed is derived from person and version; only the version that stands here opens it.
CREATE TABLE calendar_feed (
    person_id uuid CONSTRAINT pk_calendar_feed PRIMARY KEY CONSTRAINT fk_calendar_feed_person REFERENCES person,
    link_version integer NOT NULL,
    created_at timestamptz(3) NOT NULL,
    revoked_at timestamptz(3)
);
