package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.TokenEmbedder;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.language.Term;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.index.PassageTokens;
import dev.footnote.search.index.PreparedPassage;
import dev.footnote.search.index.TermStatistics;
import dev.footnote.search.retrieval.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reader by rules, which reads by what can be counted: words shared, things named, meaning near; weighed by a fitted
 * {@link LinearModel}.
 */
public final class RuleReader implements Reader {

    /** So many passages are embedded together, by as many threads as there are; a few, so that reading stops soon. */
    private static final int AT_ONCE = 2;

    private final IndexSnapshot index;
    private final TokenEmbedder tokenEmbedder;
    private final PassageTokens passageTokens;
    private final LinearModel sentenceModel;
    private final PassageSentences sentences;
    private final ShortSpanFinder shortSpans = new ShortSpanFinder();

    public RuleReader(
            PassageSentences sentences,
            IndexSnapshot index,
            TokenEmbedder tokenEmbedder,
            PassageTokens passageTokens,
            LinearModel sentenceModel) {
        this.index = index;
        this.tokenEmbedder = tokenEmbedder;
        this.passageTokens = passageTokens;
        this.sentenceModel = sentenceModel;
        this.sentences = sentences;
    }

    @Override
    public List<Reading> read(Asked asked, List<Hit> hits, Runnable check) {
        TermStatistics rarity =
                index.statistics(asked.terms().stream().map(Term::text).toList());
        FeatureExtractor extractor = new FeatureExtractor(asked, rarity);
        TokenVectors words = tokenEmbedder.tokenVectors(asked.text());
        List<Reading> readings = new ArrayList<>();
        for (int from = 0; from < hits.size(); from += AT_ONCE) {
            check.run();
            List<Hit> some = hits.subList(from, Math.min(hits.size(), from + AT_ONCE));
            List<CompactTokenVectors> tokens =
                    passageTokens.of(some.stream().map(Hit::passage).toList());
            for (int i = 0; i < some.size(); i++) {
                TokenMatches matches =
                        new TokenMatches(words, tokens.get(i), some.get(i).passage());
                readings.add(read(asked, extractor, matches, some.get(i)));
            }
        }
        readings.sort(Comparator.comparingDouble(Reading::confidence).reversed());
        return readings;
    }

    private Reading read(Asked asked, FeatureExtractor extractor, TokenMatches matches, Hit hit) {
        PreparedPassage evidence = sentences.of(hit.passage());
        List<SentenceReading> read = new ArrayList<>();
        for (int i = 0; i < evidence.sentences().size(); i++) {
            Sentence sentence = evidence.sentences().get(i);
            Map<String, Double> features = named(extractor.measure(hit, evidence, matches, i));
            read.add(new SentenceReading(
                    sentence.span(),
                    asked.credit(sentence.text(), sentenceModel.probability(features)),
                    shortSpans.find(asked, sentence),
                    features));
        }
        double confidence =
                read.stream().mapToDouble(SentenceReading::score).max().orElse(0);
        return new Reading(hit, confidence, read);
    }

    private static Map<String, Double> named(EnumMap<Feature, Double> features) {
        Map<String, Double> named = new LinkedHashMap<>();
        features.forEach((feature, value) -> named.put(feature.name(), value));
        return named;
    }
}
