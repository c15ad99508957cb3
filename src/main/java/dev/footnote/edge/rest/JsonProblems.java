package dev.footnote.edge.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;

/** Problem details of JSON that cannot be parsed or bound, in the words of JSON and never in those of Java. */
public final class JsonProblems {

    private JsonProblems() {}

    /** The problem behind {@code exception}. */
    public static Problem of(JsonProcessingException exception) {
        if (exception instanceof UnrecognizedPropertyException unknown) {
            return Problem.in(path(unknown), ProblemType.UNKNOWN_FIELD, "There is no field \"" + path(unknown) + "\".");
        }
        if (exception instanceof JsonMappingException mapping && !isTrailing(mapping)) {
            return mapping(mapping);
        }
        JsonLocation at = exception.getLocation();
        String place =
                at == null ? "" : " It breaks off at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".";
        return Problem.of(ProblemType.MALFORMED_JSON, ProblemType.MALFORMED_JSON.detail() + place);
    }

    static Problem notText() {
        return Problem.of(ProblemType.MALFORMED_JSON, "The body is not text in UTF-8.");
    }

    private static Problem mapping(JsonMappingException exception) {
        String path = path(exception);
        if (exception.getCause() instanceof InputCoercionException number) {
            return wrong(path, number.getTargetType());
        }
        // A syntax error below a field comes wrapped, as do two fields of one name.
        if (exception.getCause() instanceof JsonProcessingException inner && !(inner instanceof JsonMappingException)) {
            return of(inner);
        }
        if (exception instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            return wrong(path, mismatched.getTargetType());
        }
        return Problem.in(path.isEmpty() ? null : path, ProblemType.WRONG_TYPE, ProblemType.WRONG_TYPE.detail());
    }

    private static Problem wrong(String path, Class<?> wanted) {
        if (path.isEmpty()) {
            return Problem.of(ProblemType.WRONG_TYPE, "The body must be a JSON object.");
        }
        return Problem.in(path, ProblemType.WRONG_TYPE, "\"" + path + "\" must be " + inJson(wanted) + ".");
    }

    private static String inJson(Class<?> wanted) {
        if (wanted == LocalDate.class) {
            return "a date such as 2025-04-15";
        }
        if (Collection.class.isAssignableFrom(wanted)) {
            return "a list";
        }
        return switch (wanted.getSimpleName().toLowerCase(Locale.ROOT)) {
            case "string" -> "a text";
            case "integer", "int" -> "a whole number";
            case "boolean" -> "true or false";
            default -> "an object";
        };
    }

    /** More after the end is a mistake of the text, although it is reported like one of the types. */
    private static boolean isTrailing(JsonMappingException exception) {
        return exception.getOriginalMessage().startsWith("Trailing token");
    }

    private static String path(JsonMappingException exception) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : exception.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
