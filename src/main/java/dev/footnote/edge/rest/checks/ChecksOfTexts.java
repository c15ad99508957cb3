package dev.footnote.edge.rest.checks;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Registration of the validators of sizes and blank texts with Bean Validation, in place of its own. */
@Singleton
final class ChecksOfTexts implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class)
                .includeExistingValidators(true)
                .validatedBy(SizeOfText.class)
                .validatedBy(SizeOfList.class);
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(true)
                .validatedBy(NotBlankText.class);
        configuration.addMapping(mapping);
    }
}
