package dev.footnote.training;

import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.evaluation.claim.ClaimPair;
import dev.footnote.evaluation.set.Part;
import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.WordTagger;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes pairs of claims from the sentences of documents: both say a sentence in other words, and one of them has a fact
 * changed. The same documents and seed give the same pairs.
 */
public final class PairMaker {

    private static final int SHORTEST = 50;
    private static final int LONGEST = 320;

    private final Splitter splitter;
    private final WordTagger tagger;
    private final long seed;
    private final NameFinder names = new NameFinder();

    /** @param splitter cuts the passages that the pairs are held against */
    public PairMaker(Splitter splitter, WordTagger tagger, long seed) {
        this.splitter = splitter;
        this.tagger = tagger;
        this.seed = seed;
    }

    /**
     * Sets of pairs by what was changed: number, name, date, negation, modality, speaker. A set is named after that and in the
     * report part where the document's id is.
     *
     * @param most how many pairs altogether; every sort gets as many as there are, up to its share
     */
    public Map<String, List<MadePair>> make(List<Document> documents, int most) {
        Random random = new Random(seed);
        FactChange change = new FactChange(tagger, random);
        Rewording rewording = new Rewording(random);
        List<Chosen> places = places(documents, random);
        Map<String, List<MadePair>> made = new LinkedHashMap<>();
        FactChange.Kind[] kinds = FactChange.Kind.values();
        for (FactChange.Kind kind : kinds) {
            made.put(kind.name().toLowerCase(Locale.ROOT), new ArrayList<>());
        }
        int share = (most + kinds.length - 1) / kinds.length;
        for (Chosen place : places) {
            List<FactChange.Kind> wanted = new ArrayList<>(List.of(kinds));
            wanted.sort((one, other) -> Integer.compare(size(made, one), size(made, other)));
            for (FactChange.Kind kind : wanted) {
                if (size(made, kind) < share && sum(made) < most) {
                    Optional<MadePair> pair = pair(kind, place, change, rewording);
                    if (pair.isPresent()) {
                        made.get(kind.name().toLowerCase(Locale.ROOT)).add(pair.get());
                    }
                }
            }
        }
        return made;
    }

    private static int size(Map<String, List<MadePair>> made, FactChange.Kind kind) {
        return made.get(kind.name().toLowerCase(Locale.ROOT)).size();
    }

    private static int sum(Map<String, List<MadePair>> made) {
        return made.values().stream().mapToInt(List::size).sum();
    }

    /**
     * A sentence to make a pair of.
     *
     * @param names the names in its document
     */
    private record Chosen(Passage passage, String sentence, List<String> names) {}

    private List<Chosen> places(List<Document> documents, Random random) {
        List<Chosen> places = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (Document document : documents) {
            List<Passage> passages = splitter.split(document);
            List<String> named = named(passages);
            for (Passage passage : passages) {
                for (Span span : passage.sentences()) {
                    String sentence = span.in(document.text());
                    boolean fits = sentence.length() >= SHORTEST
                            && sentence.length() <= LONGEST
                            && sentence.matches("(?s)\\p{Lu}[^\\n|]*[a-z)][.]")
                            && !isHeading(document, span);
                    if (fits && known.add(sentence)) {
                        places.add(new Chosen(passage, sentence, named));
                    }
                }
            }
        }
        Collections.shuffle(places, random);
        return places;
    }

    /** The names in a document, sentence by sentence, because finding takes the longer the longer the text. */
    private List<String> named(List<Passage> passages) {
        Set<String> named = new LinkedHashSet<>();
        for (Passage passage : passages) {
            for (Span span : passage.sentences()) {
                String sentence = span.in(passage.document().text());
                names.find(sentence).stream()
                        .filter(name -> name.span().start() > 0)
                        .map((Mention name) -> name.span().in(sentence))
                        .filter(name -> name.matches("[^\\n.]{4,40}"))
                        .forEach(named::add);
            }
        }
        return List.copyOf(named);
    }

    private static boolean isHeading(Document document, Span span) {
        return document.places().stream()
                .anyMatch(place ->
                        place.kind() == Place.Kind.HEADING && place.span().overlaps(span));
    }

    private static Optional<MadePair> pair(FactChange.Kind kind, Chosen place, FactChange change, Rewording rewording) {
        return change.of(kind, place.sentence(), place.names())
                .flatMap(changed -> rewording
                        .of(place.sentence(), changed.from())
                        .filter(faithful -> !place.passage().text().contains(faithful)
                                && !place.passage().text().contains(changed.in(faithful)))
                        .map(faithful -> {
                            Passage passage = place.passage();
                            String id = kind.name().toLowerCase(Locale.ROOT) + "-"
                                    + passage.document().id() + "-"
                                    + place.passage().text().indexOf(place.sentence()) + "-"
                                    + passage.span().start();
                            String unfaithful = changed.in(faithful);
                            ClaimPair pair = new ClaimPair(
                                    id,
                                    faithful,
                                    Character.toUpperCase(unfaithful.charAt(0)) + unfaithful.substring(1),
                                    passage.text(),
                                    Part.ofSource(passage.document().id()));
                            return new MadePair(pair, passage.document().id());
                        }));
    }
}
