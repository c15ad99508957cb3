package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.Term;
import dev.footnote.language.amount.Measure;
import dev.footnote.language.amount.Measure.Quantity;
import dev.footnote.language.amount.Value;
import dev.footnote.language.amount.Value.Amount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The quantity that a question asks for: a mass by "weigh", a sum of money by "cost", litres by "how many litres". A sentence whose
 * amounts are all of other quantities does not tell it.
 *
 * @param kind of the amounts that can answer: {@link Kind#NUMBER} for what is measured in units
 * @param quantity what those units measure; empty for money
 */
record AskedMeasure(Kind kind, Optional<Quantity> quantity) {

    private static final Map<Quantity, Pattern> FORMS = Map.of(
            Quantity.MASS, question("how much\\b.*\\bweighs?|how heavy|what\\b.*\\b(?:weigh|weight|mass)"),
            Quantity.TEMPERATURE, question("how (?:hot|cold|warm)|(?:what|which) temperature"),
            Quantity.LENGTH, question("how (?:tall|wide|deep|thick)"),
            Quantity.VOLTAGE, question("(?:what|which) voltage|how many volts"));

    /** "How much is a ticket?", but not "how much is left?". */
    private static final Pattern PRICE = question(
            "how much (?:is|are|does|do|did|was|were) (?:an?|the|one|it|they|my|your)\\b(?!.*\\b(?:weighs?|take|hold|need|use)s?\\b)");

    /** The quantity that the words of a question ask for, where their form tells one. */
    static Optional<AskedMeasure> of(Asked asked) {
        if (asked.expectation() == Expectation.COUNT || asked.expectation() == Expectation.AMOUNT) {
            Optional<AskedMeasure> unit = ofUnit(asked);
            if (unit.isPresent()) {
                return unit;
            }
        }
        Optional<AskedMeasure> measured = FORMS.entrySet().stream()
                .filter(form -> form.getValue().matcher(asked.text()).find())
                .map(form -> new AskedMeasure(Kind.NUMBER, Optional.of(form.getKey())))
                .findFirst();
        boolean sum = asked.expectation() == Expectation.MONEY
                || asked.expectation() == Expectation.AMOUNT
                        && PRICE.matcher(asked.text()).find();
        return measured.or(() -> sum ? Optional.of(new AskedMeasure(Kind.MONEY, Optional.empty())) : Optional.empty());
    }

    private static Optional<AskedMeasure> ofUnit(Asked asked) {
        return asked.unit().stream()
                .map(Term::span)
                .map(span -> span.in(asked.text()).toLowerCase(Locale.ROOT))
                .flatMap(word -> Measure.named(word).stream())
                .map(measure -> new AskedMeasure(Kind.NUMBER, Optional.of(measure.of())))
                .findFirst();
    }

    /** Whether a sentence has amounts, and each is of another quantity; a number without a unit may have it in the head of its column. */
    boolean isMissingIn(List<Value> values) {
        List<Value> amounts =
                values.stream().filter(value -> !value.kind().isName()).toList();
        return !amounts.isEmpty() && amounts.stream().allMatch(this::isOther);
    }

    private boolean isOther(Value value) {
        if (!(value instanceof Amount amount)) {
            return true;
        }
        return switch (amount.kind()) {
            case MONEY -> kind != Kind.MONEY;
            case DURATION -> true;
            case NUMBER ->
                amount.unit().quantity().isPresent()
                        && !amount.unit().quantity().equals(quantity);
            default -> false;
        };
    }

    private static Pattern question(String form) {
        return Pattern.compile("\\b(?:" + form + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
