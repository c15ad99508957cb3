package dev.footnote.suggestion;

import dev.footnote.reading.Mention;
import dev.footnote.reading.NameFinder;
import dev.footnote.reading.PartOfSpeech;
import dev.footnote.reading.TaggedWord;
import dev.footnote.reading.WordTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a question of a plain English sentence by turning its words around; never by changing a word, so that what was
 * grammatical stays so. Rather no question than a bad one.
 */
public final class QuestionMaker {

    private static final Pattern PLAIN = Pattern.compile("[\\p{Lu}\\d][^\\n;:“”\"()\\[\\]{}<>|*#_=…?!]{24,199}\\.");
    private static final Pattern WHEN = Pattern.compile(
            "(?:in|since|on|until|by) (?:(?:early|late|spring|summer|autumn|winter) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
                    + "(?:\\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December)(?: \\d{1,2})?,? ?)?(?:1\\d{3}|20\\d{2})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile(
            "(?i).*(?:1\\d{3}|20\\d{2}|january|february|march|april|may|june|july|august|september|october|november|december).*");
    private static final Set<String> TURNING =
            Set.of("was", "were", "is", "are", "will", "can", "must", "should", "has", "have", "had", "may");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> MEASURES =
            Set.of("long", "deep", "high", "wide", "tall", "old", "thick", "heavy", "large");
    private static final int LONGEST = 16;

    private final WordTagger tagger;
    private final BaseForms baseForms;
    private final NameFinder names = new NameFinder();

    public QuestionMaker(WordTagger tagger, BaseForms baseForms) {
        this.tagger = tagger;
        this.baseForms = baseForms;
    }

    /** A question that {@code sentence} answers and that stands alone; none where no form fits. */
    public Optional<String> of(String sentence) {
        if (!PLAIN.matcher(sentence).matches()) {
            return Optional.empty();
        }
        List<TaggedWord> tagged = tagger.tag(sentence);
        List<TaggedWord> words = tagged.get(tagged.size() - 1).part() == PartOfSpeech.PUNCT
                ? tagged.subList(0, tagged.size() - 1)
                : tagged;
        return clauses(sentence, words).stream().flatMap(this::questions).findFirst();
    }

    /** The sentence itself, and what is left of it without an insertion behind its subject and without what follows a comma. */
    private static List<Clause> clauses(String sentence, List<TaggedWord> words) {
        List<TaggedWord> plain = new ArrayList<>(words);
        int first = comma(sentence, plain, 0);
        int second = first < 0 ? -1 : comma(sentence, plain, first + 1);
        boolean inserted = second > 0 && verb(plain) > second || second > 0 && first > 0 && first < verb(plain);
        if (inserted && first > 1 && second < plain.size() - 2) {
            return List.of();
        }
        if (first > verb(plain) + 2) {
            plain = plain.subList(0, first);
        }
        return List.of(new Clause(sentence, plain, verb(plain)));
    }

    private static int comma(String sentence, List<TaggedWord> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).span().in(sentence).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private static int verb(List<TaggedWord> words) {
        int verb = 0;
        while (verb < words.size()
                && words.get(verb).part() != PartOfSpeech.AUX
                && words.get(verb).part() != PartOfSpeech.VERB) {
            verb++;
        }
        return verb;
    }

    private Stream<String> questions(Clause clause) {
        if (clause.verb() == 0 || clause.verb() >= clause.size() - 1) {
            return Stream.empty();
        }
        return Stream.<Form>of(
                        QuestionMaker::why,
                        QuestionMaker::when,
                        this::whenDid,
                        this::howMany,
                        QuestionMaker::measure,
                        QuestionMaker::cost,
                        QuestionMaker::what,
                        QuestionMaker::having,
                        QuestionMaker::count,
                        this::whoIs,
                        this::who)
                .flatMap(form -> form.of(clause).stream())
                .map(question -> question.replaceAll("\\s+", " ").strip() + "?")
                .filter(QuestionMaker::isSpecific);
    }

    private interface Form {
        Optional<String> of(Clause clause);
    }

    /** "The tower was painted red because fog …": why was the tower painted red? */
    private static Optional<String> why(Clause clause) {
        int because = find(clause, "because");
        boolean fits = because > clause.verb() + 1
                && TURNING.contains(clause.lower(clause.verb()))
                && clause.hasPlainSubject()
                && isPlainRest(clause, clause.verb() + 1, because);
        int end = fits && clause.word(because - 1).equals(",") ? because - 1 : because;
        return fits ? turned(clause, "Why", end) : Optional.empty();
    }

    /** "The tower was built in 1284": when was the tower built? */
    private static Optional<String> when(Clause clause) {
        if (!TURNING.contains(clause.lower(clause.verb())) || !clause.hasPlainSubject()) {
            return Optional.empty();
        }
        for (int i = clause.verb() + 2; i < clause.size(); i++) {
            String rest = clause.between(i, clause.size());
            boolean verbBetween = clause.has(clause.verb() + 1, i, PartOfSpeech.VERB)
                    || BE.contains(clause.lower(clause.verb())) && clause.has(clause.verb() + 1, i, PartOfSpeech.ADJ);
            if (WHEN.matcher(rest).matches() && DATED.matcher(rest).matches()) {
                String preposition = clause.lower(i);
                String asks = preposition.equals("since") || preposition.equals("until")
                        ? preposition.substring(0, 1).toUpperCase(Locale.ROOT) + preposition.substring(1) + " when"
                        : preposition.equals("by") ? "By when" : "When";
                return verbBetween && isPlainRest(clause, clause.verb() + 1, i)
                        ? turned(clause, asks, i)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The museum opened in 1997": when did the museum open? */
    private Optional<String> whenDid(Clause clause) {
        Optional<String> base = clause.part(clause.verb()) == PartOfSpeech.VERB
                ? baseForms.of(clause.lower(clause.verb()))
                : Optional.empty();
        if (base.isEmpty() || !clause.hasPlainSubject()) {
            return Optional.empty();
        }
        for (int i = clause.verb() + 1; i < clause.size(); i++) {
            String rest = clause.between(i, clause.size());
            if (WHEN.matcher(rest).matches() && DATED.matcher(rest).matches()) {
                boolean plain = i == clause.verb() + 1 || isPlainRest(clause, clause.verb() + 1, i);
                boolean asks = Set.of("in", "on").contains(clause.lower(i));
                return plain && asks
                        ? Optional.of("When did " + clause.subject() + " " + base.get() + " "
                                + clause.between(clause.verb() + 1, i))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The district lost 31 hives in May": how many hives did the district lose in May? */
    private Optional<String> howMany(Clause clause) {
        Optional<String> base = clause.part(clause.verb()) == PartOfSpeech.VERB
                ? baseForms.of(clause.lower(clause.verb()))
                : Optional.empty();
        int number = clause.verb() + 1;
        while (number < clause.size()
                && clause.lower(number).matches("some|about|around|roughly|almost|nearly|approximately|over")) {
            number++;
        }
        int end = number + 1;
        while (end < clause.size() && (clause.part(end) == PartOfSpeech.ADJ || clause.part(end) == PartOfSpeech.NOUN)) {
            end++;
        }
        boolean fits = base.isPresent()
                && clause.hasPlainSubject()
                && number < clause.size()
                && clause.part(number) == PartOfSpeech.NUM
                && !clause.lower(number).matches("one|1|\\d{4}")
                && end > number + 1
                && end <= clause.size()
                && isPlural(clause, end - 1)
                && !clause.lower(end - 1)
                        .matches("years|months|weeks|days|hours|minutes|times|percent|metres|dollars|euros|pounds")
                && (end == clause.size()
                        || clause.part(end) == PartOfSpeech.ADP && isPlainRest(clause, end, clause.size()));
        return fits
                ? Optional.of("How many " + clause.between(number + 1, end) + " did " + clause.subject() + " "
                        + base.get() + " " + clause.between(end, clause.size()))
                : Optional.empty();
    }

    /** "The lake is 146 metres deep": how deep is the lake? */
    private static Optional<String> measure(Clause clause) {
        int last = clause.size() - 1;
        boolean fits = Set.of("is", "was").contains(clause.lower(clause.verb()))
                && clause.hasPlainSubject()
                && last == clause.verb() + 3
                && clause.part(clause.verb() + 1) == PartOfSpeech.NUM
                && MEASURES.contains(clause.lower(last));
        return fits
                ? Optional.of("How " + clause.lower(last) + " " + clause.lower(clause.verb()) + " " + clause.subject())
                : Optional.empty();
    }

    /** "A day pass costs 54 francs": how much does a day pass cost? */
    private static Optional<String> cost(Clause clause) {
        boolean amount =
                clause.size() <= clause.verb() + 4 && clause.has(clause.verb() + 1, clause.size(), PartOfSpeech.NUM);
        boolean fits = clause.lower(clause.verb()).equals("costs") && clause.hasPlainSubject() && amount;
        return fits ? Optional.of("How much does " + clause.subject() + " cost") : Optional.empty();
    }

    /** "The choir has 44 members": how many members does the choir have? */
    private static Optional<String> having(Clause clause) {
        int number = clause.verb() + 1;
        int end = number + 1;
        while (end < clause.size()
                && (clause.part(end) == PartOfSpeech.ADJ
                        || clause.part(end) == PartOfSpeech.NOUN
                        || clause.part(end) == PartOfSpeech.PROPN)) {
            end++;
        }
        String have = clause.lower(clause.verb());
        boolean fits = Set.of("has", "have", "had").contains(have)
                && clause.hasPlainSubject()
                && clause.part(number) == PartOfSpeech.NUM
                && end > number + 1
                && end == clause.size()
                && isPlural(clause, end - 1);
        String does = have.equals("has") ? "does" : have.equals("have") ? "do" : "did";
        return fits
                ? Optional.of(
                        "How many " + clause.between(number + 1, end) + " " + does + " " + clause.subject() + " have")
                : Optional.empty();
    }

    /** "Some 40 firefighters fought the flames": how many firefighters fought the flames? */
    private static Optional<String> count(Clause clause) {
        int number = Set.of("some", "about", "around", "roughly", "almost", "nearly", "approximately")
                        .contains(clause.lower(0))
                ? 1
                : 0;
        boolean percent = clause.verb() > number + 1 && clause.lower(number + 1).matches("percent|%");
        boolean fits = clause.verb() >= number + 2
                && clause.verb() <= number + 6
                && clause.part(number) == PartOfSpeech.NUM
                && !clause.lower(number).matches("one|1|\\d{4}")
                && clause.standsAlone(number + 1, clause.verb())
                && !clause.has(
                        number + 1,
                        clause.verb(),
                        PartOfSpeech.NUM,
                        PartOfSpeech.ADV,
                        PartOfSpeech.CCONJ,
                        PartOfSpeech.VERB)
                && isPlural(clause, clause.verb() - 1)
                && isPlainRest(clause, clause.verb(), clause.size());
        if (!fits) {
            return Optional.empty();
        }
        String rest = clause.between(clause.verb(), clause.size());
        String counted = clause.between(number + (percent ? 2 : 1), clause.verb());
        if (percent) {
            return counted.startsWith("of ")
                    ? Optional.of("What percentage " + counted + " " + rest)
                    : Optional.empty();
        }
        boolean noun = clause.part(number + 1) != PartOfSpeech.ADP && clause.part(number + 1) != PartOfSpeech.DET;
        return noun ? Optional.of("How many " + counted + " " + rest) : Optional.empty();
    }

    /** "The captain of the ferry is Olaf Lund": who is the captain of the ferry? */
    private Optional<String> whoIs(Clause clause) {
        int from = clause.verb() + 1;
        boolean person = clause.size() - from >= 2
                && clause.size() - from <= 3
                && clause.words().subList(from, clause.size()).stream()
                        .allMatch(word -> word.part() == PartOfSpeech.PROPN)
                && clause.part(clause.verb() - 1) == PartOfSpeech.NOUN | clause.has(0, clause.verb(), PartOfSpeech.ADP);
        boolean role = clause.subject()
                .matches(
                        "(?i).*\\b(?:captain|president|minister|chair(?:man|woman)?|director|leader|head|founder|author|coach|king|queen|mayor|owner|keeper|manager|inventor|architect|editor|officer|chief)\\b.*");
        boolean fits = Set.of("is", "was").contains(clause.lower(clause.verb()))
                && clause.hasPlainSubject()
                && clause.part(0) == PartOfSpeech.DET
                && role
                && person;
        return fits ? Optional.of("Who " + clause.lower(clause.verb()) + " " + clause.subject()) : Optional.empty();
    }

    /** "Engineer Anna Berg invented the lamp in 1901": who invented the lamp in 1901? */
    private Optional<String> who(Clause clause) {
        boolean person = clause.verb() <= 4
                && clause.part(clause.verb()) == PartOfSpeech.VERB
                && clause.words().subList(0, clause.verb()).stream().allMatch(word -> word.part() == PartOfSpeech.PROPN)
                && names.find(clause.text()).stream()
                        .anyMatch(name -> name.kind() == Mention.Kind.PERSON
                                && name.span().end()
                                        == clause.words()
                                                .get(clause.verb() - 1)
                                                .span()
                                                .end());
        int end = beforeSecondVerb(clause);
        boolean fits = person && end > clause.verb() + 2 && isPlainRest(clause, clause.verb() + 1, end);
        return fits ? Optional.of("Who " + clause.between(clause.verb(), end)) : Optional.empty();
    }

    /** Where "and acknowledged …" begins, or the end. */
    private static int beforeSecondVerb(Clause clause) {
        for (int i = clause.verb() + 1; i + 1 < clause.size(); i++) {
            if (clause.part(i) == PartOfSpeech.CCONJ && clause.part(i + 1) == PartOfSpeech.VERB) {
                return i;
            }
        }
        return clause.size();
    }

    /** "The plan calls for two gates" and "Success will depend on luck": what does the plan call for? */
    private static Optional<String> what(Clause clause) {
        int verb = clause.verb();
        if (!clause.hasPlainSubject() || clause.size() < verb + 3) {
            return Optional.empty();
        }
        String leaning = clause.lower(verb) + " " + clause.lower(verb + 1);
        if (leaning.matches("calls for|depends on|consists of|belongs to|leads to|relies on")) {
            String base = clause.lower(verb).replaceAll("s$", "");
            return Optional.of("What does " + clause.subject() + " " + base + " " + clause.lower(verb + 1));
        }
        boolean will = Set.of("will", "would", "must", "can").contains(clause.lower(verb));
        String behind = clause.lower(verb + 1) + " " + clause.lower(verb + 2);
        return will && clause.size() > verb + 3 && behind.matches("depend on|call for|consist of|lead to|rely on")
                ? Optional.of("What " + clause.lower(verb) + " " + clause.subject() + " " + behind)
                : Optional.empty();
    }

    private static Optional<String> turned(Clause clause, String asks, int end) {
        return Optional.of(asks + " " + clause.lower(clause.verb()) + " " + clause.subject() + " "
                + clause.between(clause.verb() + 1, end));
    }

    private static int find(Clause clause, String word) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.lower(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** A rest of one clause that stands alone and does not end in the middle of a phrase. */
    private static boolean isPlainRest(Clause clause, int from, int to) {
        boolean trailing = to > from
                && Set.of(PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.CCONJ, PartOfSpeech.PART, PartOfSpeech.AUX)
                        .contains(clause.part(to - 1));
        return to - from <= LONGEST
                && clause.standsAlone(from, to)
                && !trailing
                && !clause.has(from, to, PartOfSpeech.SCONJ)
                && !clause.has(from + 1, to, PartOfSpeech.CCONJ);
    }

    private static boolean isPlural(Clause clause, int i) {
        String word = clause.lower(i);
        return clause.part(i) == PartOfSpeech.NOUN
                && (word.endsWith("s") && !word.endsWith("ss") || word.matches("people|children|men|women|fish|sheep"));
    }

    /** Whether a question says enough to be about one thing: a name and two more words, or four words with a meaning. */
    private static boolean isSpecific(String question) {
        Matcher words = Pattern.compile("\\p{L}{4,}").matcher(question);
        long meaning = words.results()
                .filter(word ->
                        !word.group().matches("(?i)when|does|many|much|have|what|will|were|with|that|from|since"))
                .count();
        boolean name = Pattern.compile(" \\p{Lu}").matcher(question).find();
        return question.length() <= 120 && (name ? meaning >= 2 : meaning >= 3);
    }
}
