package dev.parley.notification.live;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a page can subscribe to. The audience of an event hears it, whatever its topic. */
public enum LiveTopic {

    /** Changes of interviews, for administrators all of them. */
    INTERVIEWS("interviews", Viewer::admin),
    /** Invitations between members. */
    INVITATIONS("invitations", viewer -> false),
    /** A person's own notifications. */
    NOTIFICATIONS("notifications", viewer -> false);

    static final Set<String> NAMES =
            Arrays.stream(values()).map(LiveTopic::wire).collect(Collectors.toUnmodifiableSet());

    private final String wire;
    private final Predicate<Viewer> hearsAll;

    LiveTopic(String wire, Predicate<Viewer> hearsAll) {
        this.wire = wire;
        this.hearsAll = hearsAll;
    }

    String wire() {
        return wire;
    }

    /** The topics of which the viewer hears every event. */
    static Set<String> openTo(Viewer viewer) {
        return Arrays.stream(values())
                .filter(topic -> topic.hearsAll.test(viewer))
                .map(LiveTopic::wire)
                .collect(Collectors.toUnmodifiableSet());
    }
}
