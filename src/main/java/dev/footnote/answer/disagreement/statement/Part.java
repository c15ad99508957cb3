package dev.footnote.answer.disagreement.statement;

import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.amount.BetweenSources;
import dev.footnote.language.amount.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A clause of a statement, the unit of comparison between statements.
 *
 * @param clause its words
 * @param value what it gives, where values are held against each other
 * @param frame the words that say what it is about
 * @param subject the nouns and names before its verb, or where there are none the first ones behind it
 */
public record Part(
        Statement statement, List<Word> clause, Optional<Value> value, List<Word> frame, List<Word> subject) {

    private static final Set<String> PARTING = Set.of(",", "and", "or");

    /** What these did to something is about that: "we charged the battery for an hour". */
    private static final Set<String> FIRST_OR_SECOND = Set.of("we", "you", "one");

    /** These are of what follows them: "the number of defects", "the sum that it raised". */
    private static final Set<String> QUANTITIES =
            Set.of("sum", "amount", "number", "total", "figure", "quantity", "count");

    private static final Set<String> THINKING = Set.of(
            "expect expects expected predict predicts predicted forecast forecasts estimate estimates estimated reckon reckons"
                    .concat(" reckoned count counts counted assume assumes assumed find finds found report reports"
                            + " reported measure measures measured")
                    .split(" "));

    /** The part that gives {@code value}, one of {@code all} values of {@code statement}. */
    public static Part around(Statement statement, Value value, List<Value> all) {
        return of(statement, segment(statement.clause(value.span()), value, all), Optional.of(value));
    }

    public static Part of(Statement statement, List<Word> clause) {
        return of(statement, clause, Optional.empty());
    }

    private static Part of(Statement statement, List<Word> clause, Optional<Value> value) {
        return new Part(
                statement,
                clause,
                value,
                statement.frame(clause, value.map(Value::span)),
                subject(statement, clause, value));
    }

    /** Where a clause gives several values of one sort, what stands between commas: "a child pays £2, a dog £1". */
    private static List<Word> segment(List<Word> clause, Value value, List<Value> all) {
        List<Word> own = new ArrayList<>();
        List<Word> segment = new ArrayList<>();
        boolean several = false;
        for (Word word : clause) {
            if (PARTING.contains(word.text())) {
                segment = new ArrayList<>();
            }
            segment.add(word);
            if (word.span().overlaps(value.span())) {
                own = segment;
            }
            several |= all.stream()
                    .anyMatch(other -> !other.span().equals(value.span())
                            && BetweenSources.areComparable(other, value)
                            && other.span().overlaps(word.span()));
        }
        boolean says =
                own.stream().anyMatch(word -> word.isContent() && !word.span().overlaps(value.span()));
        return several && says ? own : clause;
    }

    private static List<Word> subject(Statement statement, List<Word> clause, Optional<Value> value) {
        List<Word> said = withoutApposition(statement.said(clause, value.map(Value::span)));
        int verb = firstVerb(said);
        List<Word> before = said.subList(0, verb).stream()
                .filter(word -> isThing(statement, word, value))
                .toList();
        boolean pronoun = said.subList(0, verb).stream()
                .anyMatch(word -> word.part() == PartOfSpeech.PRON
                        && !(value.isPresent() && FIRST_OR_SECOND.contains(word.text())));
        return before.isEmpty() && !pronoun
                ? firstThings(said.subList(verb, said.size()), word -> isThing(statement, word, value))
                : before;
    }

    /** Where the verb stands, a participle at the beginning left out: "opening hours"; the end where there is none. */
    private static int firstVerb(List<Word> said) {
        int verb = !said.isEmpty() && said.get(0).text().endsWith("ing") ? 1 : 0;
        while (verb < said.size()
                && said.get(verb).part() != PartOfSpeech.VERB
                && said.get(verb).part() != PartOfSpeech.AUX) {
            verb++;
        }
        return verb;
    }

    /** The first things in a row. */
    private static List<Word> firstThings(List<Word> words, Predicate<Word> isThing) {
        return words.stream().dropWhile(isThing.negate()).takeWhile(isThing).toList();
    }

    /** A noun or a name that is neither the value, a time nor a word for how many. */
    private static boolean isThing(Statement statement, Word word, Optional<Value> value) {
        boolean noun = (word.part() == PartOfSpeech.NOUN || word.name())
                && !word.term().isEmpty();
        boolean own = value.filter(given -> !isUnit(given, word) && given.span().overlaps(word.span()))
                .isPresent();
        return noun && !own && !statement.isTime(word) && !QUANTITIES.contains(word.text());
    }

    /** "Loomly, a maker of robots, has raised": without what stands between the commas. */
    private static List<Word> withoutApposition(List<Word> said) {
        for (int i = 1; i + 2 < said.size(); i++) {
            if (isVerb(said.get(i))) {
                return said;
            }
            if (said.get(i).text().equals(",")
                    && said.get(i - 1).name()
                    && said.get(i + 1).part() == PartOfSpeech.DET) {
                for (int j = i + 2; j + 1 < said.size() && !isVerb(said.get(j)); j++) {
                    if (said.get(j).text().equals(",") && isVerb(said.get(j + 1))) {
                        List<Word> rest = new ArrayList<>(said.subList(0, i));
                        rest.addAll(said.subList(j + 1, said.size()));
                        return rest;
                    }
                }
            }
        }
        return said;
    }

    private static boolean isVerb(Word word) {
        return word.part() == PartOfSpeech.VERB && !word.text().endsWith("ing") || word.part() == PartOfSpeech.AUX;
    }

    private static boolean isUnit(Value value, Word word) {
        return value instanceof Value.Amount amount
                && amount.unit()
                        .word()
                        .map(unit -> unit.span().equals(word.span()))
                        .orElse(false)
                && amount.kind() == Mention.Kind.NUMBER;
    }

    /** The same with what is asked for as its subject, where that is its object: "forecasters expect gusts of 140". */
    public Part about(Set<String> asked) {
        boolean own = subject.isEmpty() || subject.stream().anyMatch(word -> asked.contains(word.term()));
        boolean thinks = verbs().stream().anyMatch(verb -> THINKING.contains(verb.text()));
        List<Word> objects = own || !thinks
                ? List.of()
                : frame.stream()
                        .filter(word -> word.part() == PartOfSpeech.NOUN && asked.contains(word.term()))
                        .toList();
        return objects.isEmpty() ? this : new Part(statement, clause, value, frame, objects);
    }

    /** The first pronoun, empty where there is none. */
    String pronoun() {
        return said().stream()
                .filter(word -> word.part() == PartOfSpeech.PRON)
                .map(Word::text)
                .findFirst()
                .orElse("");
    }

    List<Word> verbs() {
        return frame.stream().filter(word -> word.part() == PartOfSpeech.VERB).toList();
    }

    /** The words of the clause without who says so. */
    public List<Word> said() {
        return statement.said(clause, value.map(Value::span));
    }

    /** The word before the value, empty at the beginning: "by", "is". */
    public String link() {
        String link = "";
        for (Word word : clause) {
            if (value.map(given -> word.span().overlaps(given.span())).orElse(true)) {
                break;
            }
            link = word.text();
        }
        return link;
    }

    /** Whether the value stands before the verb. */
    public boolean isValueFirst() {
        return clause.stream()
                .filter(word -> word.part() == PartOfSpeech.VERB || word.part() == PartOfSpeech.AUX)
                .findFirst()
                .map(verb -> value.map(
                                given -> given.span().start() < verb.span().start())
                        .orElse(false))
                .orElse(false);
    }
}
