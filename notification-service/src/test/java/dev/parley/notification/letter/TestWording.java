package dev.parley.notification.letter;

import io.quarkus.qute.Engine;

import java.time.ZoneId;

/** The real catalogue without a container. */
final class TestWording {

    private TestWording() {}

    static Wording wording() {
        return new Wording(new Catalogue(Engine.builder().addDefaults().build()), ZoneId.of("Asia/Kolkata"));
    }
}
