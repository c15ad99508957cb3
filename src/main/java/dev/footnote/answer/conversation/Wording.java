package dev.footnote.answer.conversation;

import dev.footnote.language.TaggedWord;
import dev.footnote.language.phrase.NounPhrase;
import java.util.List;
import java.util.Set;

import static dev.footnote.language.PartOfSpeech.ADP;
import static dev.footnote.language.PartOfSpeech.ADV;
import static dev.footnote.language.PartOfSpeech.AUX;
import static dev.footnote.language.PartOfSpeech.DET;
import static dev.footnote.language.PartOfSpeech.NOUN;
import static dev.footnote.language.PartOfSpeech.PRON;
import static dev.footnote.language.PartOfSpeech.PROPN;
import static dev.footnote.language.PartOfSpeech.VERB;

/** Words questions anew. */
public final class Wording {

    private static final Set<String> BE_OR_HAVE = Set.of("is", "are", "was", "were", "has", "have", "had");

    private Wording() {}

    /** A question with what it is about, where nothing in it can be replaced. */
    static String with(String question, NounPhrase topic) {
        String body = body(question);
        return body + " (" + topic.definite() + ")" + (question.strip().endsWith("?") ? "?" : "");
    }

    /**
     * The last question asked with another question word: "How many boats did Ann sell?", "When?" is "When did Ann sell
     * boats?".
     *
     * @param asking the new question word or words
     */
    static String asked(String asking, Utterance last) {
        List<TaggedWord> words = last.words();
        int verb = last.firstVerb();
        if (asking.equalsIgnoreCase("why not")) {
            return negated(asked("Why", last), last);
        }
        if (verb < 0) {
            return asking + " " + body(last.text()) + "?";
        }
        if (!last.opensAsQuestion() || verb == 0) {
            return asking + " " + body(lowered(last.text())) + "?";
        }
        String before = last.text().substring(0, words.get(verb).span().start()).strip();
        String after = body(last.text().substring(words.get(verb).span().start()));
        String thing = before.replaceFirst(
                        "(?i)^\\W*(?:(?:\\w+ )??(?:how many|how"
                                + " much|which|what|whose|whom?|when|where|why|how))\\b\\s*",
                        "")
                .replaceFirst("^of ", "");
        if (before.matches("(?i).*\\b(?:which|what) [\\p{L}-]*[^s\\W]$")) {
            thing = "a " + thing;
        }
        if (words.get(verb).is(AUX) && !isSubject(last, verb)) {
            String rest = thing.isEmpty() ? after : withObject(after, thing, last, verb);
            return asking + " " + rest + "?";
        }
        String subject = !thing.isEmpty() ? thing : before.matches("(?i).*\\bwho\\b.*") ? "someone" : "that";
        return asking + " " + ofSubject(subject, words.get(verb), after, last.text()) + "?";
    }

    private static String ofSubject(String subject, TaggedWord verb, String after, String text) {
        return verb.is(AUX)
                ? verb.span().in(text) + " " + subject + " "
                        + body(text.substring(verb.span().end())).strip()
                : "was it that " + subject + " " + after;
    }

    /** Whether what is asked for is the subject: behind the auxiliary no other comes before the verb. */
    private static boolean isSubject(Utterance last, int auxiliary) {
        boolean wasDone = auxiliary + 1 < last.words().size()
                && BE_OR_HAVE.contains(last.words().get(auxiliary).text())
                && !last.words().get(auxiliary + 1).is(DET, PROPN, PRON);
        for (int i = auxiliary + 1; i < last.words().size() && !wasDone; i++) {
            TaggedWord word = last.words().get(i);
            if (word.is(VERB)) {
                return true;
            }
            if (word.is(NOUN, PROPN, PRON, DET)) {
                return false;
            }
        }
        return wasDone;
    }

    private static String withObject(String after, String thing, Utterance last, int verb) {
        int offset = last.words().get(verb).span().start();
        return last.words().stream()
                .skip(verb + 1L)
                .filter(word -> word.is(VERB))
                .reduce((first, second) -> second)
                .map(word -> stranded(last, word).span().end() - offset)
                .filter(end -> end <= after.length())
                .map(end -> after.substring(0, end) + " " + thing + after.substring(end))
                .orElse(after + " " + thing);
    }

    /** The preposition at the end that belongs to the verb: "speak to"; otherwise the verb. */
    private static TaggedWord stranded(Utterance last, TaggedWord verb) {
        int next = last.words().indexOf(verb) + 1;
        boolean closes = next + 2 >= last.words().size();
        return next < last.words().size() && closes && last.words().get(next).is(ADP, ADV)
                ? last.words().get(next)
                : verb;
    }

    private static String negated(String question, Utterance last) {
        return last.words().stream()
                .filter(word -> word.is(VERB) && question.contains(" " + word.text()))
                .reduce((first, second) -> second)
                .map(word -> question.replaceFirst(" " + word.text() + "\\b", " not " + word.text()))
                .orElse(question);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String body(String text) {
        return text.strip().replaceAll("[?!.]+$", "");
    }

    private static String lowered(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
