package dev.parley.invite.profile;

import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;

/** Saves the caller's own profile. Name and address are those of the account. */
@ApplicationScoped
class SaveProfile {

    private final Profiles profiles;
    private final InstantSource clock;

    SaveProfile(Profiles profiles, InstantSource clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @Transactional
    ProfileResponse save(ProfileDetails details, Caller caller) {
        Instant now = clock.instant();
        Profile profile = profiles.lockOrCreate(caller.id(), caller.name(), now);
        profile.describe(details, now);
        profile.belongTo(caller.name(), caller.email());
        return ProfileResponse.of(profile);
    }
}
