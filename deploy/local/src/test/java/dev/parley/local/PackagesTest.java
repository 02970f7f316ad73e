package dev.parley.local;

import dev.parley.contracts.testing.PackageCircles;
import org.junit.jupiter.api.Test;

class PackagesTest {

    @Test
    void packages_form_no_circle() {
        PackageCircles.check("dev.parley.local");
    }
}
