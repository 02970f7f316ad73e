package dev.parley.local.service;

import java.util.Arrays;
import java.util.Optional;

/** The services of the suite. */
public enum Service {
    SCHEDULING("scheduling", "scheduling-service", true),
    MEETING("meeting", "meeting-service", true),
    INVITE("invite", "invite-service", true),
    VERIFICATION("verification", "verification-service", true),
    NOTIFICATION("notification", "notification-service", true),
    GATEWAY("gateway", "gateway", false);

    private final String title;
    private final String module;
    private final boolean hasDatabase;

    Service(String title, String module, boolean hasDatabase) {
        this.title = title;
        this.module = module;
        this.hasDatabase = hasDatabase;
    }

    /** The name in settings, logs and the programmatic API. */
    public String title() {
        return title;
    }

    String module() {
        return module;
    }

    public Optional<String> database() {
        return hasDatabase ? Optional.of("parley_" + title) : Optional.empty();
    }

    public static Service of(String title) {
        return Arrays.stream(values())
                .filter(service -> service.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service is called " + title));
    }
}
