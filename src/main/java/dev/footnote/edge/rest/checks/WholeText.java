package dev.footnote.edge.rest.checks;

import dev.footnote.document.NormalText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that can be written in UTF-8 and worked on: it holds no half of a surrogate pair, and no more marks upon one letter
 * than {@link NormalText} leaves in a document.
 */
@Documented
@Constraint(validatedBy = WholeText.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WholeText {

    String message() default
            "It holds half of a surrogate pair or more than 30 marks upon one letter, which is not text.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator that looks for unpaired surrogates and heaped marks. */
    class Validator implements ConstraintValidator<WholeText, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || text.codePoints().noneMatch(Validator::isHalfOfAPair) && !NormalText.hasHeapedMarks(text);
        }

        private static boolean isHalfOfAPair(int codePoint) {
            return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
        }
    }
}
