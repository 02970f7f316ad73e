-- read model: the link of an interview that is held on another video service
ALTER TABLE interview ADD COLUMN video_link text;
