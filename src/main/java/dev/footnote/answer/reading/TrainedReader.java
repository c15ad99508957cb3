package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.reading.CrossReading.Words;
import dev.footnote.document.Document;
import dev.footnote.language.WeekdaySpan;
import dev.footnote.language.WordReader;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The trained reader: reads with the cross-encoder the passages that the rules find most promising; a {@link LinearModel}
 * weighs what both measured.
 */
public final class TrainedReader implements Reader {

    /** How many passages are read before it is asked again whether to go on: some 100 ms on two processors, which they share. */
    public static final int AT_ONCE = 3;

    private final RuleReader rules;
    private final CrossEncoder encoder;
    private final LinearModel sentenceModel;
    private final Options options;
    private final ShortAnswers shortAnswers;
    private final Siblings siblings;
    private final KeyBinding keys;

    /**
     * The limits of reading: passages and time.
     *
     * @param passages how many passages the model reads, 1 or more
     * @param budget after which what is not yet read is left out
     */
    public record Options(int passages, Duration budget) {

        public Options {
            if (passages < 1) {
                throw new IllegalArgumentException("at least one passage is read, not " + passages);
            }
        }
    }

    public TrainedReader(
            RuleReader rules,
            CrossEncoder encoder,
            QuestionAnalysis analysis,
            WordReader words,
            LinearModel sentenceModel,
            Options options) {
        this.rules = rules;
        this.encoder = encoder;
        this.sentenceModel = sentenceModel;
        this.options = options;
        this.shortAnswers = new ShortAnswers(analysis);
        this.siblings = new Siblings(analysis);
        this.keys = new KeyBinding(words);
    }

    @Override
    public List<Reading> read(Asked asked, List<Hit> hits, Runnable check) {
        List<Reading> promising = rules.read(asked, hits, check);
        long deadline = System.nanoTime() + options.budget().toNanos();
        Duration left = options.budget();
        int most = Math.min(options.passages(), promising.size());
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < most && (readings.isEmpty() || !left.isZero()); i += AT_ONCE) {
            check.run();
            readings.addAll(read(asked, promising.subList(i, Math.min(most, i + AT_ONCE)), left));
            left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
        }
        List<Reading> bound = new ArrayList<>(keys.bind(asked, siblings.bind(asked, readings)));
        bound.sort(Comparator.comparingDouble(Reading::confidence).reversed());
        return bound;
    }

    private List<Reading> read(Asked asked, List<Reading> promising, Duration budget) {
        List<Passage> passages =
                promising.stream().map(reading -> reading.hit().passage()).toList();
        List<Optional<CrossReading>> read = read(asked.text(), passages, budget);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < promising.size(); i++) {
            Reading byRules = promising.get(i);
            read.get(i).ifPresent(crossReading -> readings.add(combine(asked, byRules, crossReading)));
        }
        return readings;
    }

    /** Each passage is asked in its own words for a day of the week; most often they are the question's. */
    private List<Optional<CrossReading>> read(String question, List<Passage> passages, Duration budget) {
        List<String> worded = passages.stream()
                .map(passage -> WeekdaySpan.reworded(question, passage.text()))
                .toList();
        List<Optional<CrossReading>> read = new ArrayList<>(Collections.nCopies(passages.size(), Optional.empty()));
        for (String wording : new LinkedHashSet<>(worded)) {
            List<Integer> places = IntStream.range(0, passages.size())
                    .filter(i -> worded.get(i).equals(wording))
                    .boxed()
                    .toList();
            List<Optional<CrossReading>> some =
                    encoder.read(wording, places.stream().map(passages::get).toList(), budget);
            for (int i = 0; i < places.size(); i++) {
                read.set(places.get(i), some.get(i));
            }
        }
        return read;
    }

    private Reading combine(Asked asked, Reading byRules, CrossReading read) {
        List<SentenceReading> sentences = byRules.sentences().stream()
                .map(sentence -> combine(asked, byRules.hit().passage().document(), sentence, read))
                .toList();
        double confidence =
                sentences.stream().mapToDouble(SentenceReading::score).max().orElse(0);
        return new Reading(byRules.hit(), confidence, sentences);
    }

    private SentenceReading combine(Asked asked, Document document, SentenceReading byRules, CrossReading read) {
        Optional<Words> words = read.likeliest(byRules.sentence());
        Map<String, Double> features = new LinkedHashMap<>(byRules.features());
        features.put(Feature.READ_ANSWERABLE.name(), scaled(read.answerable()));
        features.put(Feature.READ_WORDS.name(), scaled(words.map(Words::margin).orElse(-10.0)));
        features.put(Feature.READ_EVIDENCE.name(), scaled(read.evidence(byRules.sentence())));
        features.put(Feature.READ_SHARE.name(), scaled(Math.log(read.share(byRules.sentence()))));
        return new SentenceReading(
                byRules.sentence(),
                asked.credit(byRules.sentence().in(document.text()), sentenceModel.probability(features)),
                asked.expectation().hasShortAnswer()
                        ? shortAnswers.find(asked, document, byRules.sentence(), read)
                        : Optional.empty(),
                features);
    }

    /** A logit or a logarithm as a feature: -1 to 1, straight in between. */
    private static double scaled(double logit) {
        return Math.max(-1, Math.min(1, logit / 10));
    }
}
