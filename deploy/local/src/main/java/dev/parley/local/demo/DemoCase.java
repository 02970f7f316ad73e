package dev.parley.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A verification and its progress. Each tab has at least one. Three belong to the vendor. */
record DemoCase(String reference, String type, String name, String email, String mobile, boolean vendors, Stage stage) {

    enum Stage {
        PENDING,
        WITH_VENDOR,
        WAITING,
        EXPIRED,
        EXPIRED_HALFWAY,
        SUBMITTED,
        IN_REVIEW,
        APPROVED,
        REJECTED,
        AGAIN;

        boolean isSubmitted() {
            return compareTo(SUBMITTED) >= 0;
        }

        boolean isExpired() {
            return this == EXPIRED || this == EXPIRED_HALFWAY;
        }
    }

    static final List<DemoCase> ALL = List.of(
            of(1, "identity", "Priya Nair", "+919876500001", false, Stage.PENDING),
            of(2, "education", "Jonas Weber", null, false, Stage.PENDING),
            of(3, "employment", "Chloe Martin", "+33612340003", true, Stage.WITH_VENDOR),
            of(4, "identity", "Rahul Mehta", "+919876500004", false, Stage.WAITING),
            of(5, "address", "Hannah Schmidt", "+4915112340005", true, Stage.WAITING),
            of(6, "identity", "Omar Farouk", "+201001234506", false, Stage.EXPIRED),
            of(7, "employment", "Ananya Iyer", "+919876500007", false, Stage.EXPIRED),
            of(8, "education", "Liam O'Connor", "+353851234508", true, Stage.EXPIRED),
            of(9, "address", "Yuki Tanaka", "+819012345609", false, Stage.EXPIRED_HALFWAY),
            of(10, "address", "Grace Okafor", "+2348012345610", false, Stage.SUBMITTED),
            of(11, "address", "Mateo Alvarez", "+34612345611", false, Stage.IN_REVIEW),
            of(12, "address", "Nora Lindqvist", "+46701234512", false, Stage.APPROVED),
            of(13, "address", "Viktor Petrov", "+359881234513", false, Stage.REJECTED),
            of(14, "address", "Fatima Zahra", "+212612345614", false, Stage.AGAIN));

    private static DemoCase of(int number, String type, String name, String mobile, boolean vendors, Stage stage) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replace("'", "").replace(' ', '.') + "@mail.example";
        return new DemoCase("DEMO-%03d".formatted(number), type, name, email, mobile, vendors, stage);
    }

    Map<String, Object> toRequest() {
        Map<String, Object> request = new HashMap<>(Map.of(
                "caseType", type,
                "candidateName", name,
                "candidateEmail", email,
                "candidateLocale", "en",
                "reference", reference));
        if (mobile != null) {
            request.put("candidateMobile", mobile);
        }
        return request;
    }
}
