package dev.parley.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** Gives the two demo members profiles, so that they find each other at once, and a set of questions to pick from. */
final class DemoMembers {

    private static final String SET = "System design, warm-up";

    private final String publicUrl;
    private final String issuer;

    DemoMembers(String publicUrl, String issuer) {
        this.publicUrl = publicUrl;
        this.issuer = issuer;
    }

    void write() {
        writeProfile(
                "member",
                profile(
                        "Backend engineer, likes distributed systems",
                        List.of("Java", "Kafka", "System design"),
                        "advanced",
                        List.of("en", "ko"),
                        "Asia/Seoul"));
        writeProfile(
                "member2",
                profile(
                        "Frontend engineer who cares about accessibility",
                        List.of("React", "TypeScript", "Accessibility"),
                        "expert",
                        List.of("en", "es"),
                        "America/Mexico_City"));
        writeQuestions();
    }

    private static Map<String, ?> profile(
            String headline, List<String> skills, String level, List<String> languages, String zone) {
        return Map.of(
                "headline", headline,
                "skills", skills,
                "level", level,
                "languages", languages,
                "zone", zone,
                "open", true);
    }

    /** Leaves a profile alone that somebody has saved. */
    private void writeProfile(String user, Map<String, ?> profile) {
        Api member = Api.as(user, publicUrl, issuer);
        if (!member.get("/profile").has("updatedAt")) {
            member.put("/profile", profile);
        }
    }

    private void writeQuestions() {
        Api admin = Api.as("admin", publicUrl, issuer);
        for (JsonNode set : admin.get("/question-sets").path("items")) {
            if (set.path("title").asText().equals(SET)) {
                return;
            }
        }
        admin.post("/question-sets", Map.of("title", SET, "questions", questions()));
    }

    private static List<Map<String, String>> questions() {
        return List.of(
                Map.of("text", "How would you shorten links for a billion visitors a day?"),
                Map.of("text", "Two people book the same seat in the same second. What happens?"),
                Map.of("text", "A queue grows faster than it is read. What do you look at first?"));
    }
}
