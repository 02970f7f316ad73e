package dev.parley.meeting.bank;

import io.smallrye.config.WithDefault;

/** The part of the settings of self-paced interviews that also the preview of questions has to know. */
public interface TypingSettings {

    /** How much more time a typed answer gets than a spoken one. */
    @WithDefault("3")
    int typedFactor();
}
