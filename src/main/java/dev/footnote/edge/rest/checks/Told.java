package dev.footnote.edge.rest.checks;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Message parameters of a violated constraint, beside its attributes. */
final class Told {

    private Told() {}

    static void by(ConstraintValidatorContext context, String name, Object value) {
        context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter(name, value);
    }
}
