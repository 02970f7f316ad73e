package dev.parley.platform.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An IANA region such as Asia/Kolkata, or UTC. Null is valid. */
@Constraint(validatedBy = Zone.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Zone {

    String message() default
            "must be a region of the IANA time zones such as Europe/Berlin, not an offset or an abbreviation";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Zone, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || Zones.isRegion(value);
        }
    }
}
