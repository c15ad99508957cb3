package dev.footnote.reading;

import dev.footnote.index.CompactTokenVectors;
import dev.footnote.index.Embedder;
import dev.footnote.index.PassageIndex;
import dev.footnote.index.PassageTokens;
import dev.footnote.index.SentenceVectors;
import dev.footnote.index.TextAnalyzer;
import dev.footnote.index.TokenEmbedder;
import dev.footnote.index.TokenVectors;
import dev.footnote.question.Question;
import dev.footnote.retrieval.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads by what can be counted: words shared, things named, meaning near; weighed by a fitted {@link LinearModel}. */
public final class RuleReader implements Reader {

    private final TextAnalyzer analyzer;
    private final Embedder embedder;
    private final PassageIndex index;
    private final SentenceVectors vectors;
    private final TokenEmbedder tokenEmbedder;
    private final PassageTokens passageTokens;
    private final LinearModel sentenceModel;
    private final QuestionAnalysis analysis;
    private final MentionFinder amounts = new MentionFinder();
    private final NameFinder names = new NameFinder();
    private final ShortSpanFinder shortSpans = new ShortSpanFinder();

    public RuleReader(
            TextAnalyzer analyzer,
            Embedder embedder,
            PassageIndex index,
            SentenceVectors vectors,
            TokenEmbedder tokenEmbedder,
            PassageTokens passageTokens,
            LinearModel sentenceModel) {
        this.analyzer = analyzer;
        this.embedder = embedder;
        this.index = index;
        this.vectors = vectors;
        this.tokenEmbedder = tokenEmbedder;
        this.passageTokens = passageTokens;
        this.sentenceModel = sentenceModel;
        this.analysis = new QuestionAnalysis(analyzer);
    }

    @Override
    public List<Reading> read(Question question, List<Hit> hits) {
        Asked asked = analysis.analyze(question.text());
        FeatureExtractor extractor = new FeatureExtractor(
                asked, embedder.embed(question.text()), vectors, index::idf, term -> index.frequency(term) > 0);
        TokenVectors words = tokenEmbedder.tokenVectors(asked.text());
        List<CompactTokenVectors> tokens =
                passageTokens.of(hits.stream().map(Hit::passage).toList());
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            TokenMatches matches = new TokenMatches(words, tokens.get(i), hit.passage());
            readings.add(read(asked, extractor, matches, hit));
        }
        readings.sort(Comparator.comparingDouble(Reading::confidence).reversed());
        return readings;
    }

    private Reading read(Asked asked, FeatureExtractor extractor, TokenMatches matches, Hit hit) {
        Evidence evidence = Evidence.of(hit.passage(), analyzer, amounts, names);
        List<SentenceReading> sentences = new ArrayList<>();
        for (int i = 0; i < evidence.sentences().size(); i++) {
            Evidence.Sentence sentence = evidence.sentences().get(i);
            Map<String, Double> features = named(extractor.measure(hit, evidence, matches, i));
            sentences.add(new SentenceReading(
                    sentence.span(), sentenceModel.probability(features), shortSpans.find(asked, sentence), features));
        }
        double confidence =
                sentences.stream().mapToDouble(SentenceReading::score).max().orElse(0);
        return new Reading(hit, confidence, sentences);
    }

    private static Map<String, Double> named(EnumMap<Feature, Double> features) {
        Map<String, Double> named = new LinkedHashMap<>();
        features.forEach((feature, value) -> named.put(feature.name(), value));
        return named;
    }
}
