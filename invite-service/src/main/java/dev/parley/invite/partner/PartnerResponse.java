package dev.parley.invite.partner;

import dev.parley.invite.profile.Level;
import dev.parley.invite.profile.Profile;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A person whom the caller can find.
 *
 * @param photo path of the picture
 */
record PartnerResponse(
        UUID userId,
        String name,
        String headline,
        List<String> skills,
        Level level,
        List<String> languages,
        String zone,
        @Nullable String photo,
        Availability availability) {

    static PartnerResponse of(Profile profile, Availability availability) {
        return new PartnerResponse(
                profile.userId(),
                profile.name(),
                profile.headline(),
                profile.skills(),
                profile.level(),
                profile.languages(),
                profile.zone(),
                profile.photo(),
                availability);
    }
}
