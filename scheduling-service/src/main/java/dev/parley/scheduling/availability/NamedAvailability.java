package dev.parley.scheduling.availability;

import java.util.UUID;

record NamedAvailability(String name, Availability availability) {

    UUID id() {
        return availability.personId();
    }
}
