-- a short hash of the photo, which changes with it; absent without one
ALTER TABLE profile ADD COLUMN photo text;
-- absent while there is a photo, but nothing was told yet
ALTER TABLE profile ALTER COLUMN updated_at DROP NOT NULL;

-- pictures are small and read one by one, so they are beside their rows and not in a storage of files
CREATE TABLE profile_photo (
    user_id uuid  NOT NULL,
    picture bytea NOT NULL,
    CONSTRAINT pk_profile_photo PRIMARY KEY (user_id),
    CONSTRAINT fk_profile_photo_profile FOREIGN KEY (user_id) REFERENCES profile ON DELETE CASCADE,
    CONSTRAINT ck_profile_photo_size CHECK (octet_length(picture) BETWEEN 1 AND 262144)
);
