package dev.footnote.edge.rest.checks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

/** {@code @Size} of a text in Unicode characters, not in UTF-16 code units; its message may tell the {@code {length}}. */
public final class SizeOfText implements ConstraintValidator<Size, String> {

    private Size size;

    @Override
    public void initialize(Size annotation) {
        size = annotation;
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        if (size.min() > 0 && text.isBlank()) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("It is empty.").addConstraintViolation();
            return false;
        }
        int length = text.codePointCount(0, text.length());
        Told.by(context, "length", length);
        return length <= size.max();
    }
}
