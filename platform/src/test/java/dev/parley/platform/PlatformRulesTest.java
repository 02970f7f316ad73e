package dev.parley.platform;

import dev.parley.contracts.testing.PackageCircles;
import dev.parley.platform.testing.ModuleRules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlatformRulesTest {

    @Test
    void thePlatformKeepsTheRulesOfServices() {
        ModuleRules.check("dev.parley.platform");
    }

    @Test
    void packagesFormNoCircle() {
        PackageCircles.check("dev.parley.platform");
    }

    @Test
    void whoDependsOnAnotherModuleIsTold() {
        assertThatThrownBy(() -> ModuleRules.check("dev.parley.local")).isInstanceOf(AssertionError.class);
    }
}
