package dev.parley.meeting.selfpaced;

import dev.parley.meeting.bank.TypingSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.meeting.self-paced")
public interface SelfPacedSettings extends TypingSettings {

    /** Version of the text that candidates agree to. Another one asks those again who have not begun. */
    @WithDefault("2026-12")
    String consentVersion();

    /** How long after its time an answer may arrive, because networks are slow. */
    @WithDefault("PT15S")
    Duration grace();

    /** Interval at which interviews are settled whose time is over. */
    @WithDefault("10s")
    String settle();
}
