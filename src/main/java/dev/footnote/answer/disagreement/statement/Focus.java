package dev.footnote.answer.disagreement.statement;

import dev.footnote.answer.question.Asked;
import dev.footnote.document.Span;
import dev.footnote.language.Calendar;
import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a question is about, word by word, so that a statement about something else of the same sort can be told: the wind
 * farm and not the solar farm, the W2 and not the W3, January and not December.
 *
 * @param asked the question
 * @param words its words
 * @param terms the stems of those that say what it is about, without what is measured: "long" of "how long"
 */
public record Focus(Asked asked, List<Word> words, Set<String> terms) {

    /** "The last one" is more of an answer about the last bus than "the first bus" is. */
    private static final int QUALIFIES = 3;

    /** "How high is the damage?" asks of nothing high. */
    private static final Set<String> DIMENSIONS = Set.of(
            "far", "high", "long", "deep", "strong", "large", "big", "heavy", "old", "wide", "tall", "fast", "hot",
            "often");

    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:was|were|did|has|have|had)\\b");

    /** What is wanted is not what came of it. */
    private static final Pattern WISH =
            Pattern.compile("(?i)\\b(?:wants?|wanted|hopes?|hoped|aims?|aimed|intends?|intended|targets?|goals?)"
                    + " (?:to|of|for|is|was)\\b");

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    public static Focus of(Asked asked, List<Word> words) {
        Set<String> terms = asked.terms().stream().map(term -> term.text()).collect(Collectors.toSet());
        if (words.size() > 1
                && words.get(0).text().equals("how")
                && DIMENSIONS.contains(words.get(1).text())) {
            terms.remove(words.get(1).term());
        }
        return new Focus(asked, List.copyOf(words), Set.copyOf(terms));
    }

    /** Whether what has happened is asked for, and not what is to be. */
    private boolean isOfPast() {
        return PAST.matcher(asked.text()).find();
    }

    /** Of several parts of a statement those that have most of what is asked, and none of its opposites. */
    public List<Part> nearest(List<Part> parts) {
        long most = parts.stream().mapToLong(this::met).max().orElse(0);
        return parts.stream().filter(part -> met(part) == most).toList();
    }

    private long met(Part part) {
        return words.stream()
                .filter(this::isAsked)
                .filter(word -> part.clause().stream().anyMatch(word::isSame))
                .mapToLong(word -> word.part() == PartOfSpeech.ADJ || word.part() == PartOfSpeech.NUM ? QUALIFIES : 1)
                .sum();
    }

    /** Whether {@code statement} speaks of something else in the place of what is asked for. */
    public boolean isMissedBy(Statement statement) {
        return onlyWishes(statement)
                || IntStream.range(0, words.size()).anyMatch(place -> isReplaced(place, statement));
    }

    private boolean onlyWishes(Statement statement) {
        return isOfPast()
                && WISH.matcher(statement.text()).find()
                && !WISH.matcher(asked.text()).find();
    }

    private boolean isReplaced(int place, Statement statement) {
        Word word = words.get(place);
        return isAsked(word)
                && word.part() != PartOfSpeech.VERB
                && !has(statement, word)
                && (hasOtherKind(place, statement)
                        || hasOtherNumber(place, statement)
                        || hasOtherName(word, statement)
                        || hasOtherTime(word, statement));
    }

    private boolean isAsked(Word word) {
        return !word.term().isEmpty() && terms.contains(word.term());
    }

    private static boolean has(Statement statement, Word word) {
        return statement.words().stream().anyMatch(word::isSame);
    }

    /** "The solar farm" where the wind farm is asked for, "a flu vaccination" where one against tetanus is. */
    private boolean hasOtherKind(int place, Statement statement) {
        Word kind = words.get(place);
        Optional<Word> head = headOf(place);
        if (head.isEmpty() || kind.part() == PartOfSpeech.NUM) {
            return false;
        }
        List<Word> theirs = statement.words();
        if (kind.name() && isMeant(head.get(), kind, statement)) {
            return true;
        }
        for (int j = 1; j < theirs.size(); j++) {
            Word other = theirs.get(j - 1);
            if (head.get().isSame(theirs.get(j))
                    && isKind(other)
                    && !isAsked(other)
                    && rivals(other, kind, statement)) {
                return true;
            }
        }
        return false;
    }

    /** "The school has 412 pupils", and the one named before is another one. */
    private static boolean isMeant(Word head, Word kind, Statement statement) {
        if (!statement.text().matches("(?is).*\\bthe " + Pattern.quote(head.text()) + "\\b.*")) {
            return false;
        }
        Pattern named = Pattern.compile("(\\p{Lu}[\\p{L}’'-]+) (?i:" + Pattern.quote(head.text()) + ")\\b");
        return statement.before().stream()
                .flatMap(sentence -> named.matcher(sentence).results())
                .map(found -> found.group(1))
                .filter(name -> !name.equals("The"))
                .findFirst()
                .map(name -> !name.equalsIgnoreCase(kind.text()))
                .orElse(false);
    }

    /** The noun that the word at {@code place} says the kind of: behind it, or before it with a preposition between. */
    private Optional<Word> headOf(int place) {
        if (place + 1 < words.size()
                && isKind(words.get(place))
                && isKind(words.get(place + 1))
                && isAsked(words.get(place + 1))) {
            return Optional.of(words.get(place + 1));
        }
        boolean behind = place >= 2
                && words.get(place - 1).part() == PartOfSpeech.ADP
                && isNoun(words.get(place - 2))
                && isAsked(words.get(place - 2));
        return behind ? Optional.of(words.get(place - 2)) : Optional.empty();
    }

    /** An adjective says which of several only against another adjective, or where nothing around knows the kind. */
    private static boolean rivals(Word other, Word kind, Statement statement) {
        return other.part() != PartOfSpeech.ADJ
                || kind.part() == PartOfSpeech.ADJ
                || !statement.surroundings().contains(kind.term());
    }

    private static boolean isKind(Word word) {
        return !word.term().isEmpty() && (isNoun(word) || word.part() == PartOfSpeech.ADJ);
    }

    private static boolean isNoun(Word word) {
        return word.part() == PartOfSpeech.NOUN || word.part() == PartOfSpeech.PROPN;
    }

    /** "Line 14" where line 12 is asked for. */
    private boolean hasOtherNumber(int place, Statement statement) {
        Word number = words.get(place);
        if (place == 0 || !hasDigit(number) || !isNoun(words.get(place - 1))) {
            return false;
        }
        Word head = words.get(place - 1);
        List<Word> theirs = statement.words();
        for (int j = 0; j + 1 < theirs.size(); j++) {
            if (head.isSame(theirs.get(j)) && hasDigit(theirs.get(j + 1))) {
                return true;
            }
        }
        Pattern numbered = Pattern.compile("(?i)\\b" + Pattern.quote(head.text()) + " (\\S*\\d\\w*)");
        return statement.before().stream()
                .flatMap(sentence -> numbered.matcher(sentence).results())
                .map(found -> found.group(1))
                .findFirst()
                .map(other -> !other.equalsIgnoreCase(number.text()))
                .orElse(false);
    }

    private static boolean hasDigit(Word word) {
        return word.text().chars().anyMatch(Character::isDigit);
    }

    /** Another name where one is asked for that is not known here; one known nearby gives way to another place only. */
    private boolean hasOtherName(Word word, Statement statement) {
        if (!word.name() || asked.expectation().kinds().stream().anyMatch(Mention.Kind::isName)) {
            return false;
        }
        boolean near = statement.surroundings().contains(word.term());
        boolean place = asked.mentions().stream()
                .anyMatch(mention ->
                        mention.kind() == Mention.Kind.PLACE && mention.span().overlaps(word.span()));
        return near && !place ? false : near ? hasOtherPlace(statement) : hasOtherName(statement);
    }

    private boolean hasOtherPlace(Statement statement) {
        return statement.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PLACE)
                .filter(mention -> !isSpeaker(statement, mention.span()))
                .anyMatch(mention -> statement.words().stream()
                        .filter(word -> mention.span().overlaps(word.span()))
                        .noneMatch(this::isKnown));
    }

    private boolean hasOtherName(Statement statement) {
        return statement.words().stream()
                .filter(Word::name)
                .filter(word -> !word.term().isEmpty() && !statement.isTime(word))
                .filter(word -> !isSpeaker(statement, word.span()))
                .anyMatch(word -> !isKnown(word));
    }

    private boolean isKnown(Word word) {
        return words.stream().anyMatch(word::isSame);
    }

    private static boolean isSpeaker(Statement statement, Span span) {
        return statement.speaker().map(by -> by.span().overlaps(span)).orElse(false);
    }

    /** Another year or month, in the statement or, where it names none, before it. */
    private boolean hasOtherTime(Word word, Statement statement) {
        boolean month = Calendar.isMonthTerm(word.term());
        boolean year = isYear(word.text());
        if (!month && !year || statement.surroundings().contains(word.term())) {
            return false;
        }
        Predicate<String> form = month ? Calendar::isMonthTerm : Focus::isYear;
        return Stream.concat(statement.words().stream().map(Word::term), statement.surroundings().stream())
                .anyMatch(form);
    }

    private static boolean isYear(String term) {
        return YEAR.matcher(term).matches();
    }
}
