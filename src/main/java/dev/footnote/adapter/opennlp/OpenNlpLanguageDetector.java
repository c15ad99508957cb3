package dev.footnote.adapter.opennlp;

import dev.footnote.document.source.LanguageDetector;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** The rest of the likelihood is that of 182 others. */
    private static final double SURE = 0.3;

    /** Of three letters, as the model has them, to those of two that all others use. */
    private static final Map<String, String> TAGS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(two -> new Locale(two).getISO3Language(), two -> two, (first, second) -> first));

    private LanguageDetectorME detector;

    @Override
    public synchronized Optional<String> detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), ENOUGH));
        if (sample.codePoints().filter(Character::isLetter).count() < LEAST) {
            return Optional.empty();
        }
        if (detector == null) {
            detector = new LanguageDetectorME(ModelFile.load(MODEL, LanguageDetectorModel::new));
        }
        Language best = detector.predictLanguage(sample);
        String tag = best.getLang().equals("cmn") ? "zh" : TAGS.getOrDefault(best.getLang(), best.getLang());
        return Optional.of(tag).filter(any -> best.getConfidence() >= SURE);
    }
}
