package dev.parley.scheduling;

import dev.parley.contracts.testing.ExpandOnly;
import dev.parley.contracts.testing.PackageCircles;
import dev.parley.platform.testing.ModuleRules;
import org.junit.jupiter.api.Test;

class ModuleRulesTest {

    @Test
    void scheduling_keeps_the_rules_of_the_suite() {
        ModuleRules.check("dev.parley.scheduling");
    }

    @Test
    void packages_form_no_circle() {
        PackageCircles.check("dev.parley.scheduling");
    }

    @Test
    void migrations_only_widen_the_schema() {
        ExpandOnly.check("V072", "V080");
    }
}
