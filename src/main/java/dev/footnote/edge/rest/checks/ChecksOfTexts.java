package dev.footnote.edge.rest.checks;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Has sizes of texts and lists, and whether a text is blank, checked and told in the way of this server. */
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
