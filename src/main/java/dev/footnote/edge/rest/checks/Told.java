package dev.footnote.edge.rest.checks;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What a message may tell beside the attributes of its constraint. */
final class Told {

    private Told() {}

    static void by(ConstraintValidatorContext context, String name, Object value) {
        context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter(name, value);
    }
}
