package dev.footnote.edge.rest.checks;

import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Problem details of the violated constraints of a request. */
public final class Violations {

    private Violations() {}

    /** The problem of the first field, by name, that breaks a constraint. */
    public static Problem of(ConstraintViolationException exception) {
        ConstraintViolation<?> first = exception.getConstraintViolations().stream()
                .min(Comparator.comparing((ConstraintViolation<?> one) -> field(one.getPropertyPath()))
                        .thenComparing(ConstraintViolation::getMessage))
                .orElseThrow();
        String field = field(first.getPropertyPath());
        return isBody(first)
                ? Problem.of(ProblemType.EMPTY_BODY)
                : Problem.in(field, ProblemType.INVALID_VALUE, first.getMessage());
    }

    /** Whether there is no body at all: of all parameters that alone is just not to be null. */
    private static boolean isBody(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof NotNull
                && field(violation.getPropertyPath()).equals("request");
    }

    /** The path as JSON has it, as {@code history[1].question}; for a parameter of the address its name. */
    private static String field(Path path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        boolean inBody = nodes.stream().anyMatch(node -> node.getKind() == ElementKind.PROPERTY);
        StringBuilder field = new StringBuilder();
        for (Path.Node node : nodes) {
            boolean named =
                    node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER && !inBody;
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (named) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }
}
