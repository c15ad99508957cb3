package dev.footnote.answer.compose;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.NameFinder;
import dev.footnote.search.passage.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the sentence before another one that its pronouns refer to: "He understands that" says nothing without the sentence
 * that says who and what, but to somebody who asked about him.
 */
public final class LeadIn {

    private static final String OPENING = "^[“\"'‘(]?";

    private static final String CONNECTIVE =
            "(?:Instead|However|But|Still|Then|Also|Otherwise|Therefore|Thus|So|Yet|Nor|As a result"
                    + "|For example|For instance|In that case)";

    private static final Pattern LEANS = Pattern.compile(
            OPENING + "(?:He|She|It|They|This|That|These|Those|Such|Both|Neither|His|Her|Their|Its|Here|There|"
                    + CONNECTIVE + ")\\b(?! (?:is|are|was|were) (?:no|a|an|the)\\b).*",
            Pattern.DOTALL);

    /** A name before the verb makes a sentence stand on its own: "However, Anna Berg said …". */
    private static final Pattern STANDS =
            Pattern.compile(OPENING + CONNECTIVE + ",? (?:the )?\\p{Lu}\\p{L}+.*", Pattern.DOTALL);

    /** "There are four sailings", "It is important that": these words stand for nothing said before. */
    private static final Pattern EXPLETIVE = Pattern.compile(
            OPENING + "(?:" + CONNECTIVE
                    + ",? )?(?:There (?:(?:is|are|was|were)|(?:will|may|can|could|must) be|ha(?:s|ve|d) been)\\b"
                    + "|It(?:[’']s| is| was| has been) (?:not |also |very |more |most )*"
                    + "(?:important|possible|impossible|likely|unlikely|clear|unclear|necessary|essential|crucial|vital"
                    + "|hard|difficult|easy|good|bad|better|best|time|true|certain|common|known|unknown|said|believed"
                    + "|thought|expected|estimated|hoped|reported) (?:that|to|for|whether|how|who|what|when|where|why|if)\\b).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Somebody: "However, he said …". */
    private static final Pattern PERSON = Pattern.compile(
            OPENING + "(?:" + CONNECTIVE + ",? )?(?:He|She|His|Her)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** One thing called by a word for it: "This joint fund …"; "those boats" are some of the boats, and which is to be told. */
    private static final Pattern THING =
            Pattern.compile(OPENING + "(?:This|That) (?<words>\\p{L}+(?: \\p{L}+)?)\\b.*", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    /** In letters; shorter words are rather "is" or "the". */
    private static final int SHORTEST_NOUN = 4;

    private final NameFinder names = new NameFinder();

    /**
     * The sentence before {@code sentence} in {@code passage} where {@code sentence} leans on it, has one there, and the
     * question does not name already what it would tell.
     */
    public Optional<Span> before(String question, Passage passage, Span sentence) {
        List<Span> sentences = passage.sentences();
        int i = sentences.indexOf(sentence);
        String document = passage.document().text();
        if (i < 1 || !leans(sentence.in(document))) {
            return Optional.empty();
        }
        Span before = sentences.get(i - 1);
        return isKnown(question, sentence.in(document), before.in(document)) ? Optional.empty() : Optional.of(before);
    }

    private static boolean leans(String text) {
        return LEANS.matcher(text).matches()
                && !STANDS.matcher(text).matches()
                && !EXPLETIVE.matcher(text).matches();
    }

    private boolean isKnown(String question, String text, String before) {
        Set<String> asked = words(question);
        if (PERSON.matcher(text).matches()) {
            return person(before).filter(name -> asked.contains(lastWord(name))).isPresent();
        }
        Matcher thing = THING.matcher(text);
        if (!thing.matches()) {
            return false;
        }
        Set<String> called = words(thing.group("words"));
        called.retainAll(words(before));
        return called.stream().anyMatch(word -> word.length() >= SHORTEST_NOUN && asked.contains(word));
    }

    /** Who a sentence is about: the first person in it, or else the first name. */
    private Optional<String> person(String sentence) {
        List<Mention> found = names.find(sentence);
        return found.stream()
                .filter(name -> name.kind() == Kind.PERSON)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(name -> name.span().in(sentence));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
