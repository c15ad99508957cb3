package dev.footnote.edge.rest.checks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.util.List;

/** {@code @Size} of a list; its message may tell the {@code {length}} that it has. */
public final class SizeOfList implements ConstraintValidator<Size, List<?>> {

    private Size size;

    @Override
    public void initialize(Size annotation) {
        size = annotation;
    }

    @Override
    public boolean isValid(List<?> list, ConstraintValidatorContext context) {
        if (list == null) {
            return true;
        }
        Told.by(context, "length", list.size());
        return size.min() <= list.size() && list.size() <= size.max();
    }
}
