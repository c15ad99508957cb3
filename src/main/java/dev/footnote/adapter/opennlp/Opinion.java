package dev.footnote.adapter.opennlp;

import dev.footnote.document.Span;
import dev.footnote.language.boundary.Stop;
import dev.footnote.search.passage.CutPlace;
import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** What the model thinks about one block; it is asked at most once, and only when a rule is unsure. */
final class Opinion {

    /** The model reads a word again for every full stop in it, so that long runs without spaces are shown in parts. */
    private static final int LONGEST_PART = 2_000;

    private final SentenceDetectorME model;
    private final String text;
    private final Span block;
    private BitSet starts;

    Opinion(SentenceDetectorME model, String text, Span block) {
        this.model = model;
        this.text = text;
        this.block = block;
    }

    /** Whether the model begins a sentence between the mark and the next word. */
    boolean endsAt(Stop stop) {
        if (starts == null) {
            starts = ask();
        }
        int start = starts.nextSetBit(stop.markEnd());
        return start >= 0 && start <= stop.next();
    }

    private BitSet ask() {
        BitSet found = new BitSet();
        int from = block.start();
        while (from < block.end()) {
            int to = from + LONGEST_PART < block.end() ? CutPlace.in(text, from, from + LONGEST_PART) : block.end();
            opennlp.tools.util.Span[] sentences = model.sentPosDetect(text.substring(from, to));
            for (int i = 1; i < sentences.length; i++) {
                found.set(from + sentences[i].getStart());
            }
            from = to;
        }
        return found;
    }
}
