package dev.footnote.adapter.opennlp;

import dev.footnote.document.Span;
import dev.footnote.language.boundary.Block;
import dev.footnote.language.boundary.Stop;
import dev.footnote.language.boundary.StopRules;
import dev.footnote.search.passage.CutPlace;
import dev.footnote.search.passage.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Splits English text into sentences. Lines, abbreviations, quotations and missing spaces are judged by rules; where these
 * are unsure, OpenNLP's model decides. A sentence of more than 1,000 UTF-16 code units is cut, at a clause or a word where
 * it has one. Safe for many threads.
 */
public final class OpenNlpSentenceSplitter implements SentenceSplitter {

    private static final String MODEL = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final int LONGEST_SENTENCE = 1_000;
    private static final String BULLETS = "•‣▪●";

    private final SentenceModel model;

    /** Loads the English model from the class path; throws when it is not there. */
    public OpenNlpSentenceSplitter() {
        this(englishModel());
    }

    OpenNlpSentenceSplitter(SentenceModel model) {
        this.model = model;
    }

    static SentenceModel englishModel() {
        return ModelFile.load(MODEL, SentenceModel::new);
    }

    @Override
    public List<Span> split(String text) {
        // the detector keeps state from one text to the next; the model does not
        SentenceDetectorME detector = new SentenceDetectorME(model);
        List<Span> sentences = new ArrayList<>();
        for (Block block : Block.of(text)) {
            int from = block.span().start();
            for (int end : ends(text, block, detector)) {
                addPieces(text, Span.of(from, end), sentences);
                from = end;
            }
        }
        return sentences;
    }

    private static List<Integer> ends(String text, Block block, SentenceDetectorME detector) {
        List<Integer> ends = new ArrayList<>();
        Span span = block.span();
        Opinion opinion = new Opinion(detector, text, span);
        int at = block.whole() ? span.end() : span.start();
        while (at < span.end()) {
            int next = at + 1;
            if (Stop.isMark(text.charAt(at))) {
                Stop stop = Stop.at(text, span, at);
                next = stop.afterHardSpaces();
                if (next < span.end() && isEnd(stop, opinion)) {
                    ends.add(next);
                }
            } else if (isInnerBullet(text, span, at)) {
                ends.add(at);
            }
            at = next;
        }
        ends.add(span.end());
        return ends;
    }

    private static boolean isEnd(Stop stop, Opinion opinion) {
        return switch (StopRules.judge(stop)) {
            case ENDS -> true;
            case GOES_ON -> false;
            case UNSURE -> opinion.endsAt(stop);
        };
    }

    private static boolean isInnerBullet(String text, Span block, int at) {
        return at > block.start()
                && BULLETS.indexOf(text.charAt(at)) >= 0
                && Character.isWhitespace(text.charAt(at - 1));
    }

    private static void addPieces(String text, Span sentence, List<Span> sentences) {
        Span rest = sentence.strip(text);
        while (rest.length() > LONGEST_SENTENCE) {
            int cut = CutPlace.in(text, rest.start(), rest.start() + LONGEST_SENTENCE);
            sentences.add(Span.of(rest.start(), cut).strip(text));
            rest = Span.of(cut, rest.end()).strip(text);
        }
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
    }
}
