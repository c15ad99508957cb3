package dev.footnote.adapter.opennlp;

import dev.footnote.document.source.LanguageDetector;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells one of 183 languages by OpenNLP's model, which is loaded for the first text that is long enough. */
public final class OpenNlpLanguageDetector implements LanguageDetector {

    private static final String MODEL = "langdetect-183.bin";

    /** Fewer letters say too little. */
    private static final int LEAST = 60;

    /** More say no more. */
    private static final int ENOUGH = 1500;

    /** What is left of the likelihood belongs to 182 others: the best is far below 1 in any text. */
    private static final double LEAST_LIKELY = 0.05;

    private static final double AHEAD = 1.2;

    /** In English text every eighth word is one of these, in that of others none; loading the model takes half a second. */
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(?:the|of|and|with|that)\\b");

    private static final int LETTERS_PER_ENGLISH = 70;

    /** Of three letters, as the model has them, to those of two that all others use. */
    private static final Map<String, String> TAGS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(two -> new Locale(two).getISO3Language(), two -> two, (first, second) -> first));

    private LanguageDetectorME detector;

    @Override
    public synchronized Optional<String> detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), ENOUGH));
        long letters = sample.codePoints().filter(Character::isLetter).count();
        if (letters < LEAST) {
            return Optional.empty();
        }
        boolean isEnglish = ENGLISH.matcher(sample).results().count() * LETTERS_PER_ENGLISH >= letters;
        return isEnglish ? Optional.of("en") : likely(sample);
    }

    private Optional<String> likely(String sample) {
        if (detector == null) {
            detector = new LanguageDetectorME(ModelFile.load(MODEL, LanguageDetectorModel::new));
        }
        Language[] best = detector.predictLanguages(sample);
        String tag = TAGS.getOrDefault(best[0].getLang(), best[0].getLang());
        boolean isSure = best[0].getConfidence() >= Math.max(LEAST_LIKELY, AHEAD * best[1].getConfidence());
        return Optional.of(tag).filter(any -> isSure);
    }
}
