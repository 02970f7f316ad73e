package dev.parley.invite.profile;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.text.OneLine;
import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole profile; what is absent is removed.
 *
 * @param languages tags of BCP 47, such as en or pt-BR
 * @param open      whether others may find and invite this person
 */
record ProfileRequest(
        @OneLine @Size(max = 120) String headline,
        @Size(max = 20) List<@NotBlank @OneLine @Size(max = 50) String> skills,
        Level level,
        @Size(max = 10) List<@NotBlank @Size(max = 35) String> languages,
        @Zone String zone,
        @NotNull Boolean open) {

    ProfileDetails details() {
        return new ProfileDetails(
                headline == null || headline.isEmpty() ? null : headline,
                distinctSkills(),
                level,
                canonicalLanguages(),
                zone,
                open);
    }

    private List<String> distinctSkills() {
        Map<String, String> byKey = new LinkedHashMap<>();
        if (skills != null) {
            skills.forEach(skill -> byKey.putIfAbsent(Profile.skillKey(skill), skill));
        }
        return List.copyOf(byKey.values());
    }

    private List<String> canonicalLanguages() {
        if (languages == null) {
            return List.of();
        }
        List<FieldProblem> unknown = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            Optional<Language> language = Language.read(languages.get(i));
            if (language.isPresent()) {
                tags.add(language.get().tag());
            } else {
                unknown.add(new FieldProblem(
                        "languages[" + i + "]", "unknown-value", "must be a language of BCP 47 such as en or pt-BR"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Invalid.fields(unknown);
        }
        return tags.stream().distinct().toList();
    }
}
