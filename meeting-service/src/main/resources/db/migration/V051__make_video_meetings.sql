-- Meetings on video services, made, moved and deleted as their interviews are. Wanted and done are numbers of the
-- interview's events; without times it is to be deleted. asked: the service was asked to make it, and what it answered
-- is not noted, so that there may be one that nobody here knows.
CREATE TABLE video_meeting (
    interview_id  uuid           NOT NULL,
    provider      text           NOT NULL,
    wanted        bigint         NOT NULL,
    done          bigint         NOT NULL,
    topic         text           NOT NULL,
    starts_at     timestamptz(3),
    ends_at       timestamptz(3),
    remote_id     text,
    link          text,
    asked         boolean        NOT NULL,
    failure       text,
    tries         integer        NOT NULL,
    wanted_since  timestamptz(3) NOT NULL,
    due_at        timestamptz(3) NOT NULL,
    claimed_until timestamptz,
    CONSTRAINT pk_video_meeting PRIMARY KEY (interview_id, provider),
    CONSTRAINT ck_video_meeting_provider CHECK (provider IN ('ZOOM', 'GOOGLE_MEET')),
    CONSTRAINT ck_video_meeting_times CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
    CONSTRAINT ck_video_meeting_made CHECK ((remote_id IS NULL) = (link IS NULL)),
    CONSTRAINT ck_video_meeting_failure CHECK (failure IS NULL OR link IS NULL)
);
CREATE INDEX ix_video_meeting_due ON video_meeting (provider, due_at) WHERE done < wanted;
