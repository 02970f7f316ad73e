package dev.parley.invite.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a member tells of themselves. Others find it once it is complete and open to invitations. */
@Entity
@Table(name = "profile")
public class Profile {

    @Id
    private UUID userId;

    private String name;
    private String email;
    private String headline;
    private String[] skills;
    private String[] skillKeys;
    private Level level;
    private String[] languages;
    private String[] languageKeys;
    private String zone;
    private boolean open;
    private boolean complete;
    private String photo;
    private String searchText;
    private Instant createdAt;
    private Instant updatedAt;

    protected Profile() {}

    void describe(ProfileDetails details, Instant now) {
        headline = details.headline();
        skills = details.skills().toArray(String[]::new);
        skillKeys = details.skills().stream().map(Profile::skillKey).toArray(String[]::new);
        level = details.level();
        languages = details.languages().toArray(String[]::new);
        languageKeys =
                details.languages().stream().map(Language::primary).distinct().toArray(String[]::new);
        zone = details.zone();
        open = details.open();
        complete = missing().isEmpty();
        updatedAt = now;
        indexText();
    }

    void belongTo(String accountName, String accountEmail) {
        name = accountName;
        email = accountEmail;
        indexText();
    }

    private void indexText() {
        searchText = Stream.concat(Stream.of(name, headline == null ? "" : headline), Arrays.stream(skills))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** @param hash of the photo, null without one */
    void show(String hash) {
        photo = hash;
    }

    /** Names of the members that a complete profile still needs. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (headline == null) {
            missing.add("headline");
        }
        if (skills.length == 0) {
            missing.add("skills");
        }
        if (level == null) {
            missing.add("level");
        }
        if (languages.length == 0) {
            missing.add("languages");
        }
        if (zone == null) {
            missing.add("zone");
        }
        return missing;
    }

    /** Skills are the same when they differ in upper and lower case only. */
    public static String skillKey(String skill) {
        return skill.toLowerCase(Locale.ROOT);
    }

    public boolean isListed() {
        return complete && open;
    }

    public boolean isComplete() {
        return complete;
    }

    public UUID userId() {
        return userId;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String headline() {
        return headline;
    }

    public List<String> skills() {
        return List.of(skills);
    }

    public Level level() {
        return level;
    }

    public List<String> languages() {
        return List.of(languages);
    }

    public String zone() {
        return zone;
    }

    /** Path of the photo, another one with each picture; null without one. */
    public String photo() {
        return photo == null ? null : "/api/v1/partners/" + userId + "/photo?v=" + photo;
    }

    boolean isOpen() {
        return open;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public String toString() {
        return "Profile[" + userId + "]";
    }
}
