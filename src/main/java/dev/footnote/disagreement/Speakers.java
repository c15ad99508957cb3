package dev.footnote.disagreement;

import dev.footnote.document.Span;
import dev.footnote.reading.PartOfSpeech;
import dev.footnote.reading.TaggedWord;
import dev.footnote.reading.WordTagger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who says what a sentence says: "the minister said", "warned the audit office", "according to the firm". */
public final class Speakers {

    private static final Pattern ACCORDING = Pattern.compile("(?i)\\baccording to (?:an? )?([^,.;:–—]{2,80})");

    private static final Pattern PUTTING =
            Pattern.compile("(?:^|[,;] (?:and |but )?)((?:\\p{Lu}|the )[^.;]{1,60}?),? (puts?|has put|have put|had put)"
                    + " (?=(?:the|their|its|his|her|that|this)\\b[^.;]{2,80} at (?:[\\w’']+ ){0,4}?[$£€]?\\d)");

    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "told",
            "added",
            "adds",
            "warned",
            "warns",
            "announced",
            "announces",
            "claimed",
            "claims",
            "claim",
            "insisted",
            "insists",
            "wrote",
            "writes",
            "argued",
            "argues",
            "stated",
            "states",
            "declared",
            "declares",
            "acknowledged",
            "acknowledges",
            "believes",
            "believe",
            "reported",
            "reports",
            "report",
            "estimated",
            "estimates",
            "estimate",
            "explained",
            "explains",
            "stressed",
            "stresses",
            "noted",
            "notes",
            "predicted",
            "predicts",
            "confirmed",
            "confirms",
            "denied",
            "denies",
            "deny",
            "complained",
            "complain",
            "complains",
            "reminded",
            "reminds",
            "emphasised",
            "emphasized",
            "maintains",
            "counters");

    /** These say something only before "that". */
    private static final Set<String> FINDING = Set.of(
            "found",
            "finds",
            "concluded",
            "concludes",
            "showed",
            "shows",
            "show",
            "revealed",
            "reveals",
            "suggests",
            "suggested",
            "point",
            "points",
            "pointed",
            "expects",
            "expect",
            "expected");

    private static final Set<String> NAMING = Set.of("named", "called");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    private static final Set<PartOfSpeech> OF_NAMES =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.DET, PartOfSpeech.NUM);

    private static final Set<String> INSIDE = Set.of("of", "for", "'s", "’s", "'", "’", "on", "in", "at", "-");

    private final WordTagger tagger;

    public Speakers(WordTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * Who says {@code sentence}.
     *
     * @param before the sentences before it, the nearest first: where it says "he said", they may tell who
     */
    public Optional<Attribution> of(String sentence, List<String> before) {
        Optional<Attribution> found =
                accordingTo(sentence).or(() -> putting(sentence)).or(() -> saying(sentence));
        if (found.isEmpty() || !PRONOUNS.contains(lower(found.get().name()))) {
            return found;
        }
        for (String earlier : before) {
            Optional<Attribution> who = accordingTo(earlier)
                    .or(() -> saying(earlier))
                    .filter(by -> !PRONOUNS.contains(lower(by.name())))
                    .or(() -> subject(earlier));
            if (who.isPresent()) {
                return Optional.of(new Attribution(who.get().name(), found.get().span()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Attribution> accordingTo(String sentence) {
        Matcher matcher = ACCORDING.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(matcher.group(1).strip(), Span.of(matcher.start(), matcher.end())));
    }

    /** "The auditor puts the costs at 5 million": what is put is said to be so much. */
    private static Optional<Attribution> putting(String sentence) {
        Matcher matcher = PUTTING.matcher(sentence);
        return matcher.find()
                ? Optional.of(new Attribution(matcher.group(1).strip(), Span.of(matcher.start(1), matcher.end(2))))
                : Optional.empty();
    }

    private Optional<Attribution> saying(String sentence) {
        List<TaggedWord> words = tagger.tag(sentence);
        for (int i = 0; i < words.size(); i++) {
            // not the States of a country
            String word = words.get(i).span().in(sentence);
            boolean says = SAYING.contains(word) || FINDING.contains(word) && isFollowedBy(words, i, sentence, "that");
            if (says) {
                Span verb = words.get(i).span();
                int at = i;
                Optional<Span> who = nameAfter(words, verb, sentence).or(() -> nameBefore(words, at, sentence));
                if (who.isPresent()) {
                    Span whole = Span.of(office(sentence, who.get()), who.get().end());
                    return Optional.of(new Attribution(who.get().in(sentence), whole.union(verb)));
                }
            }
        }
        return Optional.empty();
    }

    /** Perhaps with one word between: "points out that". */
    private static boolean isFollowedBy(List<TaggedWord> words, int i, String sentence, String wanted) {
        return words.subList(i + 1, Math.min(i + 3, words.size())).stream()
                .anyMatch(word -> lower(word.span().in(sentence)).equals(wanted));
    }

    private static Optional<Span> nameBefore(List<TaggedWord> words, int verb, String sentence) {
        int end = verb - 1;
        while (end >= 0
                && (words.get(end).part() == PartOfSpeech.ADV || words.get(end).part() == PartOfSpeech.AUX)) {
            end--;
        }
        if (end >= 0 && PRONOUNS.contains(lower(words.get(end).span().in(sentence)))) {
            return Optional.of(words.get(end).span());
        }
        boolean apposition = end >= 1 && words.get(end).span().in(sentence).equals(",");
        int at = apposition ? end - 1 : end;
        int start = at;
        while (start >= 0 && isOfName(words.get(start), sentence)) {
            start--;
        }
        return span(words, start + 1, at, sentence);
    }

    private static Optional<Span> nameAfter(List<TaggedWord> words, Span verb, String sentence) {
        int from = 0;
        while (from < words.size() && words.get(from).span().start() < verb.end()) {
            from++;
        }
        boolean inverted = verb.start() > 2 && ",”\"’'".indexOf(sentence.charAt(verb.start() - 2)) >= 0;
        if (!inverted) {
            return Optional.empty();
        }
        int to = from;
        while (to < words.size() && isOfName(words.get(to), sentence)) {
            to++;
        }
        boolean goesOn = to < words.size()
                && (words.get(to).part() == PartOfSpeech.VERB || words.get(to).part() == PartOfSpeech.AUX);
        return goesOn && !NAMING.contains(lower(words.get(to).span().in(sentence)))
                ? Optional.empty()
                : span(words, from, to - 1, sentence);
    }

    /** Where "the transport minister, Olof Wik," begins; {@code name} itself where nothing stands before it. */
    private static int office(String sentence, Span name) {
        int comma = name.start() - 2;
        boolean apposition = comma > 0 && sentence.charAt(comma) == ',' && sentence.startsWith(",", name.end());
        return apposition
                ? Math.max(0, Math.max(sentence.lastIndexOf(',', comma - 1), sentence.lastIndexOf('.', comma - 1)) + 1)
                : name.start();
    }

    private static boolean isOfName(TaggedWord word, String sentence) {
        return OF_NAMES.contains(word.part())
                || INSIDE.contains(lower(word.span().in(sentence)));
    }

    /** The words from one to the other, both included, without prepositions at the ends; they must name something. */
    private static Optional<Span> span(List<TaggedWord> words, int from, int to, String sentence) {
        int first = from;
        int last = to;
        while (first <= last && INSIDE.contains(lower(words.get(first).span().in(sentence)))) {
            first++;
        }
        while (last >= first && INSIDE.contains(lower(words.get(last).span().in(sentence)))) {
            last--;
        }
        boolean names = false;
        for (int i = first; i <= last; i++) {
            boolean digits =
                    Character.isDigit(sentence.charAt(words.get(i).span().start()));
            names |= words.get(i).part() == PartOfSpeech.NOUN && !digits
                    || Character.isUpperCase(sentence.charAt(words.get(i).span().start()));
        }
        return names ? Optional.of(words.get(first).span().union(words.get(last).span())) : Optional.empty();
    }

    /** What a sentence begins with, where that is a name: "Berg again disputed that". */
    private Optional<Attribution> subject(String sentence) {
        List<TaggedWord> words = tagger.tag(sentence);
        int verb = 0;
        while (verb < words.size() && words.get(verb).part() != PartOfSpeech.VERB) {
            verb++;
        }
        return verb == words.size()
                ? Optional.empty()
                : nameBefore(words, verb, sentence)
                        .filter(span -> words.stream()
                                .anyMatch(word -> span.contains(word.span()) && word.part() == PartOfSpeech.PROPN))
                        .map(span -> new Attribution(span.in(sentence), span));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
