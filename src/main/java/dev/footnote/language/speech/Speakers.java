package dev.footnote.language.speech;

import dev.footnote.document.Span;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTagger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who says what a sentence says: "the minister said", "warned the audit office", "according to the firm". */
public final class Speakers {

    private static final Pattern ACCORDING = Pattern.compile("(?i)\\baccording to (?:an? )?([^,.;:–—]{2,80})");

    private static final Pattern PUTTING =
            Pattern.compile("(?:^|[,;] (?:and |but )?)((?:\\p{Lu}|the )[^.;]{1,60}?),? (puts?|has put|have put|had put)"
                    + " (?=(?:the|their|its|his|her|that|this)\\b[^.;]{2,80} at (?:[\\w’']+ ){0,4}?[$£€]?\\d)");

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
        if (found.isEmpty() || !NameBeside.isPronoun(found.get().name())) {
            return found;
        }
        for (String earlier : before) {
            Optional<Attribution> who = accordingTo(earlier)
                    .or(() -> saying(earlier))
                    .filter(by -> !NameBeside.isPronoun(by.name()))
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
        NameBeside names = new NameBeside(sentence, words);
        for (int i = 0; i < words.size(); i++) {
            if (SayingVerbs.isOne(words, i, sentence)) {
                Span verb = words.get(i).span();
                int at = i;
                Optional<Span> who = names.after(verb).or(() -> names.before(at));
                if (who.isPresent()) {
                    Span whole = Span.of(office(sentence, who.get()), who.get().end());
                    return Optional.of(new Attribution(who.get().in(sentence), whole.union(verb)));
                }
            }
        }
        return Optional.empty();
    }

    /** Where "the transport minister, Olof Wik," begins; {@code name} itself where nothing stands before it. */
    private static int office(String sentence, Span name) {
        int comma = name.start() - 2;
        boolean apposition = comma > 0 && sentence.charAt(comma) == ',' && sentence.startsWith(",", name.end());
        return apposition
                ? Math.max(0, Math.max(sentence.lastIndexOf(',', comma - 1), sentence.lastIndexOf('.', comma - 1)) + 1)
                : name.start();
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
                : new NameBeside(sentence, words)
                        .before(verb)
                        .filter(span -> words.stream()
                                .anyMatch(word -> span.contains(word.span()) && word.part() == PartOfSpeech.PROPN))
                        .map(span -> new Attribution(span.in(sentence), span));
    }
}
