package dev.parley.platform.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.idempotency.NotIdempotent;
import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** Rules that hold in every service: {@code ModuleRules.check("dev.parley.scheduling")}. */
public final class ModuleRules {

    private ModuleRules() {}

    /** Checks the production classes below that package. */
    public static void check(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages(basePackage);
        dependsOnNoOtherService(basePackage).check(classes);
        readsNoClock().check(classes);
        resourcesAreNamedSo().allowEmptyShould(true).check(classes);
        resourcesLeaveEntitiesAlone().allowEmptyShould(true).check(classes);
        writesAreRepeatable().allowEmptyShould(true).check(classes);
        schedulesCanBeTurnedOff().allowEmptyShould(true).check(classes);
        LinearPatterns.check(classes);
        LogKeys.check();
    }

    static ArchRule dependsOnNoOtherService(String basePackage) {
        return noClasses().should().dependOnClassesThat(new DescribedPredicate<JavaClass>("belong to another service") {
            @Override
            public boolean test(JavaClass type) {
                String name = type.getPackageName() + ".";
                return name.startsWith("dev.parley.")
                        && !name.startsWith(basePackage + ".")
                        && !name.startsWith("dev.parley.platform.")
                        && !name.startsWith("dev.parley.contracts.");
            }
        });
    }

    static ArchRule readsNoClock() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .because("business time is an InstantSource that is passed in");
    }

    static ArchRule resourcesAreNamedSo() {
        return classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");
    }

    /**
     * A repeated write has no second effect, or says why that does no harm. A write that lost to another one is
     * repeated.
     */
    static ArchRule writesAreRepeatable() {
        return methods()
                .that()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .orShould()
                .beAnnotatedWith(NotIdempotent.class)
                .because("clients repeat a write whose answer was lost, under the same Idempotency-Key");
    }

    /** "off" is an interval, but no delay: a service that reads it as one does not start. */
    static ArchRule schedulesCanBeTurnedOff() {
        DescribedPredicate<JavaMethod> delayedByASetting =
                new DescribedPredicate<>("that wait as long as a setting says") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return method.isAnnotatedWith(Scheduled.class)
                                && method.getAnnotationOfType(Scheduled.class)
                                        .delayed()
                                        .contains("{");
                    }
                };
        return noMethods().should(ArchConditions.be(delayedByASetting)).because("delayed = \"1m\" is the same for all");
    }

    /** An entity never crosses the wire. */
    static ArchRule resourcesLeaveEntitiesAlone() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Response")
                .and()
                .areRecords()
                .should(new com.tngtech.archunit.lang.ArchCondition<JavaClass>("have an entity as component") {
                    @Override
                    public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> field.getRawType().isAnnotatedWith(Entity.class))
                                .forEach(field -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(
                                        type, field.getFullName() + " is an entity")));
                    }
                });
    }
}
