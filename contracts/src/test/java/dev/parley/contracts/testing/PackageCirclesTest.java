package dev.parley.contracts.testing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.parley.contracts.testing.circle.Root;
import dev.parley.contracts.testing.circle.above.Above;
import dev.parley.contracts.testing.circle.below.Back;
import dev.parley.contracts.testing.circle.below.Below;
import dev.parley.contracts.testing.circle.user.User;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackageCirclesTest {

    private static final String BASE = "dev.parley.contracts.testing.circle";

    @Test
    void packages_of_the_contracts_form_no_circle() {
        PackageCircles.check("dev.parley.contracts");
    }

    @Test
    void a_package_may_use_another_one() {
        assertThatCode(() -> check(Above.class, Below.class)).doesNotThrowAnyException();
    }

    @Test
    void whoever_leads_back_is_named_and_told_what_to_do() {
        assertThatThrownBy(() -> check(Above.class, Below.class, Back.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("packages of " + BASE)
                .hasMessageContaining(Back.class.getName())
                .hasMessageContaining("let one side observe an event of the other");
    }

    @Test
    void what_stands_in_the_module_itself_counts() {
        assertThatThrownBy(() -> check(Root.class, User.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(Root.class.getName());
    }

    private static void check(Class<?>... classes) {
        PackageCircles.rule(BASE).check(new ClassFileImporter().importClasses(classes));
    }
}
