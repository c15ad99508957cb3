package dev.footnote.edge.rest.checks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;

/** {@code @NotBlank} of a text by Unicode's white space; its message may say whether the text {@code {is}} missing or empty. */
public final class NotBlankText implements ConstraintValidator<NotBlank, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        Told.by(context, "is", text == null ? "missing" : "empty");
        return text != null && !text.isBlank();
    }
}
