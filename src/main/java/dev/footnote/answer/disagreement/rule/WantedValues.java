package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.language.Mention;
import dev.footnote.language.amount.Value;
import java.util.List;

/**
 * Which values of a statement are what is asked for.
 *
 * @param asked the question
 * @param offered whether the answer has a value of the very form that is asked for; where not, amounts of others count
 */
record WantedValues(Asked asked, boolean offered) {

    /** What is wanted by a question that {@code anchor} answers. */
    static WantedValues of(Asked asked, Statement anchor) {
        boolean offered = anchor.values().stream().anyMatch(value -> isWanted(asked, anchor, value));
        return new WantedValues(asked, offered);
    }

    /** The parts of a statement that give what is asked for. */
    List<Part> in(Statement statement) {
        List<Value> values = statement.values();
        return values.stream()
                .filter(value -> isWanted(asked, statement, value) || !offered && isAmount(asked, statement, value))
                .map(value -> Part.around(statement, value, values))
                .toList();
    }

    /** "How long" may ask for a length as well as for a time. */
    private static boolean isAmount(Asked asked, Statement statement, Value value) {
        return asksForAmount(asked)
                && value instanceof Value.Amount amount
                && (asked.expectation() != Expectation.DURATION || amount.isLength())
                && (amount.kind() == Mention.Kind.NUMBER
                        || asked.expectation().kinds().isEmpty())
                && isSaid(statement, value);
    }

    private static boolean asksForAmount(Asked asked) {
        return switch (asked.expectation()) {
            case DATE, TIME, REASON -> false;
            default -> asked.expectation().kinds().stream().noneMatch(Mention.Kind::isName);
        };
    }

    /** Whether a statement gives it: it neither denies it nor only says with it when somebody said so. */
    private static boolean isSaid(Statement statement, Value value) {
        return !(value instanceof Value.Amount amount && amount.isDenied()) && !statement.isAside(value.span());
    }

    private static boolean isWanted(Asked asked, Statement statement, Value value) {
        boolean known = value instanceof Value.Name && asked.text().contains(value.words());
        return isSaid(statement, value) && !known && isOfForm(asked.expectation(), statement, value);
    }

    /** Whether it is a thing of the form that is asked for. */
    private static boolean isOfForm(Expectation expectation, Statement statement, Value value) {
        if (expectation == Expectation.MONEY
                && value instanceof Value.Amount amount
                && amount.unit().word().isPresent()) {
            return value.kind() == Mention.Kind.MONEY || value.kind() == Mention.Kind.NUMBER;
        }
        if (expectation == Expectation.DATE && value instanceof Value.Clock) {
            return statement.mentions().stream().noneMatch(mention -> mention.kind() == Mention.Kind.DATE);
        }
        return expectation.kinds().isEmpty()
                ? value instanceof Value.Amount && expectation != Expectation.REASON
                : expectation.kinds().contains(value.kind());
    }
}
