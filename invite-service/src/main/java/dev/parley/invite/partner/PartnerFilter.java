package dev.parley.invite.partner;

import dev.parley.invite.profile.Level;
import dev.parley.invite.profile.Profile;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.text.OutsideText;
import jakarta.ws.rs.QueryParam;

import java.util.Arrays;
import java.util.Locale;

/**
 * Filters of the directory.
 *
 * @param text     part of name, headline or a skill
 * @param skill    a skill as a whole
 * @param language a language, with or without region
 * @param online   only people who are online or away
 */
record PartnerFilter(
        @QueryParam("q") String text,
        @QueryParam("skill") String skill,
        @QueryParam("level") String level,
        @QueryParam("language") String language,
        @QueryParam("online") boolean online) {

    String skillKey() {
        return skill == null || skill.isBlank() ? null : Profile.skillKey(OutsideText.accept(skill));
    }

    String languageKey() {
        return language == null || language.isBlank()
                ? null
                : Locale.forLanguageTag(language.strip()).getLanguage();
    }

    Level wantedLevel() {
        if (level == null || level.isBlank()) {
            return null;
        }
        return Arrays.stream(Level.values())
                .filter(known -> known.wire().equals(level))
                .findFirst()
                .orElseThrow(() ->
                        Invalid.field("level", "unknown-value", "must be beginner, intermediate, advanced or expert"));
    }
}
