package dev.footnote.answer.compose;

import dev.footnote.answer.disagreement.Claim;
import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.disagreement.Side;
import dev.footnote.document.Description;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.TokenCounter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language model is given beside the question, between tags that nothing in it can close: they carry a marker that was
 * drawn for this one question and that stands nowhere in it.
 */
final class PromptData {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Titles and names of sources longer than this are cut, in UTF-16 code units. */
    private static final int LONGEST_LINE = 200;

    private final String marker;
    private final List<Passage> passages;

    private PromptData(String marker, List<Passage> passages) {
        this.marker = marker;
        this.passages = passages;
    }

    /**
     * The best passages that fit.
     *
     * @param ranked the best first
     * @param newestFirst whether those with the newest sources come first, whatever their ranks
     * @param tokens how much they may be together, in word pieces; one passage is taken however long it is
     * @param markers draws markers
     * @param besides what else is said in the same prompt, where the marker must not stand either
     */
    static PromptData of(
            List<Passage> ranked,
            boolean newestFirst,
            int tokens,
            TokenCounter counter,
            Supplier<String> markers,
            List<String> besides) {
        List<Passage> fitting = new ArrayList<>();
        int used = 0;
        for (Passage passage : ranked) {
            used += counter.count(passage.textInContext());
            if (used > tokens && !fitting.isEmpty()) {
                break;
            }
            fitting.add(passage);
        }
        String marker = markers.get();
        while (isIn(marker, fitting, besides)) {
            marker = markers.get();
        }
        return new PromptData(marker, newestFirst ? Recency.newestFirst(fitting) : List.copyOf(fitting));
    }

    private static boolean isIn(String marker, List<Passage> passages, List<String> besides) {
        return Stream.concat(
                        passages.stream().map(passage -> passage.document().title() + passage.text()), besides.stream())
                .anyMatch(text -> text.contains(marker));
    }

    String marker() {
        return marker;
    }

    /** The passages in the order of their numbers, the first of which is 1. */
    List<Passage> passages() {
        return passages;
    }

    /** The passages as the model sees them. */
    String passagesText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Description about = passage.document().description();
            text.append(text.isEmpty() ? "" : "\n").append("<passage-" + marker + " number=\"" + (i + 1) + "\">\n");
            line(text, "Title", Optional.of(about.title()));
            line(text, "Source", about.source());
            line(text, "Author", about.author());
            line(text, "Published", about.published().map(PromptData::day));
            text.append('\n').append(passage.text().strip()).append("\n</passage-" + marker + ">\n");
        }
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, String name, Optional<String> value) {
        value.ifPresent(
                words -> text.append(name).append(": ").append(oneLine(words)).append('\n'));
    }

    private static String oneLine(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    private static String day(LocalDate published) {
        return DAY.format(published);
    }

    /** What the sources say differently of it, as the model sees it; each side with the passages that say so. */
    String conflictsText(List<Disagreement> disagreements) {
        return disagreements.isEmpty()
                ? "(none was noticed)"
                : disagreements.stream().map(this::conflict).collect(Collectors.joining("\n"));
    }

    private String conflict(Disagreement disagreement) {
        String head = disagreement.kind() == Disagreement.Kind.DEVELOPMENT
                ? "This changed over time, the newest last: "
                : "These cannot all be right: ";
        return "- " + head + disagreement.sides().stream().map(this::side).collect(Collectors.joining("; "));
    }

    private String side(Side side) {
        Claim claim = side.first();
        String where = side.claims().stream()
                .flatMap(said -> numberOf(said).stream())
                .distinct()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining());
        String when = claim.published().map(day -> ", " + day(day)).orElse("");
        String who = claim.saidBy().map(name -> ", said by " + oneLine(name)).orElse("");
        return "“" + oneLine(claim.text()) + "” (" + (where.isEmpty() ? "another passage" : where) + when + who + ")";
    }

    private Optional<Integer> numberOf(Claim claim) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.document().id().equals(claim.document().id())
                    && passage.span().contains(claim.sentence())) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
