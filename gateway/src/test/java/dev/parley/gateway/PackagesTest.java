package dev.parley.gateway;

import dev.parley.contracts.testing.ExpandOnly;
import dev.parley.contracts.testing.PackageCircles;
import org.junit.jupiter.api.Test;

class PackagesTest {

    @Test
    void packages_form_no_circle() {
        PackageCircles.check("dev.parley.gateway");
    }

    @Test
    void migrations_only_widen_the_schema() {
        ExpandOnly.check();
    }
}
