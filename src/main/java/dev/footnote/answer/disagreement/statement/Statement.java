package dev.footnote.answer.disagreement.statement;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.language.Calendar;
import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.amount.Value;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.language.speech.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence that may answer a question, prepared for comparison with others.
 *
 * @param document where it stands
 * @param sentence its words and all that is known of them
 * @param score how likely it answers the question, 0 to 1
 * @param surroundings the stems of the title, the headings and the few sentences before it
 */
public record Statement(Document document, Sentence sentence, double score, Set<String> surroundings) {

    /** Where a part that could stand alone ends. */
    private static final Set<String> LINKS = Set.of(
            "and",
            "but",
            "while",
            "whereas",
            "although",
            "though",
            "because",
            "since",
            "when",
            "if",
            "so",
            "until",
            "after",
            "before",
            "as",
            "which",
            "who",
            "where",
            "or");

    private static final Set<String> ALWAYS = Set.of("because", "whereas", "although", "though", "unless");

    /** What these say to be so much follows them. */
    private static final Pattern PUT = Pattern.compile("\\bputs?$");

    /** How many words say at most when somebody said something. */
    private static final int MOST_ASIDE = 6;

    public String text() {
        return sentence.text();
    }

    /** Where it stands in the document's text. */
    public Span span() {
        return sentence.span();
    }

    public List<Word> words() {
        return sentence.words();
    }

    public List<Mention> mentions() {
        return sentence.mentions();
    }

    public Optional<Attribution> speaker() {
        return sentence.speaker();
    }

    /** Whether both stand in one document that does not tell what different people say: it does not contradict itself. */
    public boolean isOneVoiceWith(Statement other) {
        return document.id().equals(other.document.id())
                && speaker().map(Attribution::name).equals(other.speaker().map(Attribution::name));
    }

    /** The few sentences before it, the nearest first. */
    List<String> before() {
        return sentence.before();
    }

    /** What it gives that can be held against what another one gives, in order. */
    public List<Value> values() {
        return sentence.values().stream().filter(Value::isPlain).toList();
    }

    public boolean isSame(Statement other) {
        return document.id().equals(other.document.id()) && span().equals(other.span());
    }

    /** The part of the sentence with a verb of its own that holds {@code place}. */
    public List<Word> clause(Span place) {
        return clauses().stream()
                .filter(clause -> clause.stream().anyMatch(word -> word.span().overlaps(place)))
                .findFirst()
                .orElse(words());
    }

    /** The parts of the sentence that have a verb each. */
    public List<List<Word>> clauses() {
        List<List<Word>> clauses = new ArrayList<>();
        List<Word> clause = new ArrayList<>();
        for (Word word : words()) {
            if (links(word) && hasVerb(clause) && (hasVerb(after(word)) || ALWAYS.contains(word.text()))) {
                clauses.add(clause);
                clause = new ArrayList<>();
            }
            clause.add(word);
        }
        clauses.add(clause);
        return clauses;
    }

    private boolean links(Word word) {
        boolean that = word.text().equals("that") && isBehindVerb(word);
        return that
                || LINKS.contains(word.text())
                        && (word.part() != PartOfSpeech.ADP || word.text().equals("until"))
                || Set.of(";", "–", "—", ":").contains(word.text());
    }

    /** "He criticised that it had cost". */
    private boolean isBehindVerb(Word word) {
        int place = words().indexOf(word);
        return place > 0 && words().get(place - 1).part() == PartOfSpeech.VERB;
    }

    private List<Word> after(Word word) {
        return words().subList(words().indexOf(word) + 1, words().size());
    }

    private boolean hasVerb(List<Word> some) {
        return some.stream()
                .anyMatch(word -> (word.part() == PartOfSpeech.VERB || word.part() == PartOfSpeech.AUX)
                        && speaker().map(by -> !by.covers(word)).orElse(true));
    }

    /** The words of {@code clause} without who says so and how he came to say it: "in an interview, he said that …". */
    List<Word> said(List<Word> clause, Optional<Span> value) {
        if (speaker().isEmpty()) {
            return clause;
        }
        Attribution by = speaker().get();
        boolean leads = value.map(span -> span.start() >= by.span().end())
                .orElse(content(clause, Span.of(by.span().end(), text().length()))
                        > content(clause, Span.of(0, by.span().start())));
        return clause.stream()
                .filter(word -> !by.covers(word)
                        && (!leads || word.span().start() >= by.span().end()))
                .toList();
    }

    private static long content(List<Word> clause, Span place) {
        return clause.stream()
                .filter(word -> word.isContent() && place.overlaps(word.span()))
                .count();
    }

    /** Whether {@code place} only says when or where somebody said it: "he said on Monday". */
    public boolean isAside(Span place) {
        if (speaker().isEmpty()) {
            return false;
        }
        Span by = speaker().get().span();
        if (PUT.matcher(by.in(text())).find()) {
            return false;
        }
        boolean behind = place.start() >= by.end();
        List<Word> beside = words().stream()
                .filter(word ->
                        behind ? word.span().start() >= by.end() : word.span().end() <= by.start())
                .toList();
        boolean leadsIn = behind || beside.isEmpty() || beside.get(0).part() == PartOfSpeech.ADP;
        return leadsIn
                && beside.size() <= MOST_ASIDE
                && beside.stream()
                        .noneMatch(word -> word.part() == PartOfSpeech.VERB || word.part() == PartOfSpeech.AUX);
    }

    /** The words of {@code clause} that say what it is about, without who says so, when, and {@code value}. */
    List<Word> frame(List<Word> clause, Optional<Span> value) {
        return said(clause, value).stream()
                .filter(Word::isContent)
                .filter(word -> !Calendar.isName(word.text()))
                .filter(word -> value.map(span -> !span.overlaps(word.span())).orElse(true))
                .filter(word -> mentions().stream()
                        .noneMatch(mention ->
                                isAmount(mention.kind()) && mention.span().overlaps(word.span())))
                .toList();
    }

    /** Whether {@code word} belongs to a date, a time or a duration. */
    boolean isTime(Word word) {
        return Calendar.isName(word.text())
                || mentions().stream()
                        .anyMatch(mention -> (mention.kind() == Mention.Kind.DATE
                                        || mention.kind() == Mention.Kind.TIME
                                        || mention.kind() == Mention.Kind.DURATION)
                                && mention.span().overlaps(word.span()));
    }

    private static boolean isAmount(Mention.Kind kind) {
        return !kind.isName();
    }

    String lower(Span place) {
        return place.in(text()).toLowerCase(Locale.ROOT);
    }
}
