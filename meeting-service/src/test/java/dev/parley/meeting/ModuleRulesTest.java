package dev.parley.meeting;

import dev.parley.contracts.testing.ExpandOnly;
import dev.parley.contracts.testing.PackageCircles;
import dev.parley.platform.testing.ModuleRules;
import org.junit.jupiter.api.Test;

class ModuleRulesTest {

    @Test
    void theServiceKeepsTheRulesOfAllModules() {
        ModuleRules.check("dev.parley.meeting");
    }

    @Test
    void packagesFormNoCircle() {
        PackageCircles.check("dev.parley.meeting");
    }

    @Test
    void migrations_only_widen_the_schema() {
        ExpandOnly.check();
    }
}
