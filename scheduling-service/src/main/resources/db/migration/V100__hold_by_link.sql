-- An interview on another video service has the link that its recruiter pasted, and no other interview has one.
ALTER TABLE interview ADD COLUMN video_link text;
ALTER TABLE interview ADD CONSTRAINT ck_interview_video_link CHECK ((provider = 'EXTERNAL_LINK') = (video_link IS NOT NULL));
ALTER TABLE interview ADD CONSTRAINT ck_interview_video_link_form
    CHECK (video_link LIKE 'https://%' AND char_length(video_link) <= 2000);
