package dev.parley.invite.profile;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody's own profile.
 *
 * @param photo     path of the picture
 * @param missing   what a complete profile still needs
 * @param listed    whether others find it now
 * @param updatedAt absent until it is saved
 */
record ProfileResponse(
        UUID userId,
        @Nullable String name,
        @Nullable String headline,
        List<String> skills,
        @Nullable Level level,
        List<String> languages,
        @Nullable String zone,
        boolean open,
        @Nullable String photo,
        List<String> missing,
        boolean listed,
        @Nullable Instant updatedAt) {

    static ProfileResponse of(Profile profile) {
        return new ProfileResponse(
                profile.userId(),
                profile.name(),
                profile.headline(),
                profile.skills(),
                profile.level(),
                profile.languages(),
                profile.zone(),
                profile.isOpen(),
                profile.photo(),
                profile.missing(),
                profile.isListed(),
                profile.updatedAt());
    }

    /** Before anything was saved; the zone is that of the account. */
    static ProfileResponse blank(UUID userId, String name, String zone) {
        return new ProfileResponse(
                userId,
                name,
                null,
                List.of(),
                null,
                List.of(),
                zone,
                false,
                null,
                List.of("headline", "skills", "level", "languages"),
                false,
                null);
    }
}
