package dev.parley.local.service;

import java.util.Arrays;

/** The services of the suite. */
public enum Service {
    SCHEDULING("scheduling", "scheduling-service"),
    MEETING("meeting", "meeting-service"),
    INVITE("invite", "invite-service"),
    VERIFICATION("verification", "verification-service"),
    NOTIFICATION("notification", "notification-service"),
    GATEWAY("gateway", "gateway");

    private final String title;
    private final String module;

    Service(String title, String module) {
        this.title = title;
        this.module = module;
    }

    /** The name in settings, logs and the programmatic API. */
    public String title() {
        return title;
    }

    String module() {
        return module;
    }

    public String database() {
        return "parley_" + title;
    }

    public static Service of(String title) {
        return Arrays.stream(values())
                .filter(service -> service.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service is called " + title));
    }
}
