package dev.parley.verification;

import dev.parley.contracts.testing.ExpandOnly;
import dev.parley.contracts.testing.PackageCircles;
import dev.parley.platform.testing.ModuleRules;
import org.junit.jupiter.api.Test;

class ModuleRulesTest {

    @Test
    void verification_keeps_the_rules_of_the_suite() {
        ModuleRules.check("dev.parley.verification");
    }

    @Test
    void packages_form_no_circle() {
        PackageCircles.check("dev.parley.verification");
    }

    @Test
    void migrations_only_widen_the_schema() {
        ExpandOnly.check();
    }
}
