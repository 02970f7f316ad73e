package dev.parley.notification.letter;

import io.quarkus.qute.Engine;

import java.time.ZoneId;

/** The writers with the real catalogue, without a container. */
public final class TestWording {

    private TestWording() {}

    public static LetterWriter letters() {
        return new LetterWriter(wording());
    }

    public static ShortTextWriter shortTexts() {
        return new ShortTextWriter(wording());
    }

    private static Wording wording() {
        return new Wording(new Catalogue(Engine.builder().addDefaults().build()), ZoneId.of("Asia/Kolkata"));
    }
}
