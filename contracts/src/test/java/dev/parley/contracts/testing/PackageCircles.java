package dev.parley.contracts.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The packages of a module form no circle: {@code PackageCircles.check("dev.parley.scheduling")}. */
public final class PackageCircles {

    private PackageCircles() {}

    /** Checks the production classes below that package. */
    public static void check(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages(basePackage);
        rule(basePackage).check(classes);
    }

    static ArchRule rule(String basePackage) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(features(basePackage))
                .should()
                .beFreeOfCycles()
                .because(
                        "a package that leads back to itself can be neither read nor changed alone. Move the class that"
                                + " closes the circle down to what it is about, move the use case that needs both sides up into a"
                                + " package of its own, or let one side observe an event of the other");
    }

    /** What stands in the base package itself counts as one more package. */
    private static SliceAssignment features(String basePackage) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                if (name.equals(basePackage)) {
                    return SliceIdentifier.of(basePackage);
                }
                return name.startsWith(basePackage + ".")
                        ? SliceIdentifier.of(basePackage + "." + firstOf(name.substring(basePackage.length() + 1)))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + basePackage;
            }
        };
    }

    private static String firstOf(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
