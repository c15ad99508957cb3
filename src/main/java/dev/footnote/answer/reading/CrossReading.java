package dev.footnote.answer.reading;

import dev.footnote.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * The scores of the cross-encoder for one question and one passage. All scores are logits: 0 is even, above speaks for it.
 *
 * @param answerable that the passage answers
 * @param nothing that no words of it do, on the scale of {@code starts} plus {@code ends}
 * @param pieces where the passage's word pieces stand in the document's text, in order
 * @param starts that the answer starts at each piece
 * @param ends that it ends with each piece
 * @param evidence that each piece belongs to a sentence that answers
 */
public record CrossReading(
        double answerable, double nothing, List<Span> pieces, float[] starts, float[] ends, float[] evidence) {

    /** The longest answer in word pieces. */
    private static final int LONGEST = 30;

    public CrossReading {
        pieces = List.copyOf(pieces);
        if (starts.length != pieces.size() || ends.length != pieces.size() || evidence.length != pieces.size()) {
            throw new IllegalArgumentException("each of " + pieces.size() + " pieces has three scores");
        }
    }

    /**
     * Words that may answer.
     *
     * @param span where they stand in the document's text
     * @param margin how much likelier they are than no answer, a logit
     */
    public record Words(Span span, double margin) {}

    /** The likeliest words inside a place of the document's text; none when no piece lies inside. */
    public Optional<Words> likeliest(Span place) {
        int first = first(place);
        int bestStart = -1;
        int bestEnd = -1;
        for (int i = first; i < pieces.size() && place.contains(pieces.get(i)); i++) {
            for (int j = i; j < Math.min(pieces.size(), i + LONGEST) && place.contains(pieces.get(j)); j++) {
                if (bestStart < 0 || starts[i] + ends[j] > starts[bestStart] + ends[bestEnd]) {
                    bestStart = i;
                    bestEnd = j;
                }
            }
        }
        if (bestStart < 0) {
            return Optional.empty();
        }
        Span span = Span.of(pieces.get(bestStart).start(), pieces.get(bestEnd).end());
        return Optional.of(new Words(span, (starts[bestStart] + ends[bestEnd] - nothing) / 2));
    }

    /** The mean evidence of the pieces inside a place of the document's text, a logit; very low when there are none. */
    public double evidence(Span place) {
        double sum = 0;
        int count = 0;
        for (int i = first(place); i < pieces.size() && place.contains(pieces.get(i)); i++) {
            sum += evidence[i];
            count++;
        }
        return count == 0 ? -10 : sum / count;
    }

    /** The share of the likely starts of an answer in the passage, by softmax, that lie inside a place; 0 to 1. */
    public double share(Span place) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float start : starts) {
            highest = Math.max(highest, start);
        }
        double inside = 0;
        double all = 0;
        for (int i = 0; i < pieces.size(); i++) {
            double weight = Math.exp(starts[i] - highest);
            all += weight;
            inside += place.contains(pieces.get(i)) ? weight : 0;
        }
        return all == 0 ? 0 : inside / all;
    }

    private int first(Span place) {
        int i = 0;
        while (i < pieces.size() && pieces.get(i).start() < place.start()) {
            i++;
        }
        return i;
    }
}
