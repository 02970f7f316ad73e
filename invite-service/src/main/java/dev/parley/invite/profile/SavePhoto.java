package dev.parley.invite.profile;

import dev.parley.platform.crypto.Sha256;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.HexFormat;

/** Sets and removes the picture of the caller's profile. */
@ApplicationScoped
class SavePhoto {

    private static final int HASH_BYTES = 8;

    private final Profiles profiles;
    private final Photos photos;
    private final InstantSource clock;

    SavePhoto(Profiles profiles, Photos photos, InstantSource clock) {
        this.profiles = profiles;
        this.photos = photos;
        this.clock = clock;
    }

    /** @param picture as {@link SquarePhoto} makes it */
    @Transactional
    ProfileResponse save(byte[] picture, Caller caller) {
        Profile profile = profiles.lockOrCreate(caller.id(), caller.name(), clock.instant());
        photos.put(caller.id(), picture);
        profile.show(hash(picture));
        return ProfileResponse.of(profile);
    }

    @Transactional
    ProfileResponse remove(Caller caller) {
        Profile profile = profiles.lockOrCreate(caller.id(), caller.name(), clock.instant());
        photos.remove(caller.id());
        profile.show(null);
        return ProfileResponse.of(profile);
    }

    private static String hash(byte[] picture) {
        return HexFormat.of().formatHex(Sha256.of(picture), 0, HASH_BYTES);
    }
}
