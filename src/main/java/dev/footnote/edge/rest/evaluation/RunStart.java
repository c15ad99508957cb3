package dev.footnote.edge.rest.evaluation;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.edge.web.Rejection;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.SetFolder;
import dev.footnote.evaluation.run.Overridable;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.CheckedSet;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The run that a request asks for, validated; what cannot be run is rejected.
 *
 * @param file where the set is
 */
record RunStart(Path file, CheckedSet set, Trial trial) {

    /** How many mistakes of a set are told at once. */
    private static final int MOST_MISTAKES = 20;

    static RunStart of(RunRequest request, SetFolder folder, Evaluations evaluations) throws IOException {
        Trial trial = new Trial(overrides(request.settings()), options(request), Optional.empty());
        Path file = folder.file(request.set())
                .orElseThrow(() -> Rejection.invalid("set", "There is no set \"" + request.set() + "\"."));
        CheckedSet set = read(file, evaluations);
        if (trial.options()
                .part()
                .filter(part -> set.set().questions(part).isEmpty())
                .isPresent()) {
            throw Rejection.invalid("part", "The set has no question of this part.");
        }
        return new RunStart(file, set, trial);
    }

    private static CheckedSet read(Path file, Evaluations evaluations) throws IOException {
        try {
            return evaluations.sound(file);
        } catch (BadQuestionSet bad) {
            throw Rejection.invalid("set", mistakes(bad.getMessage().lines().toList()));
        } catch (UnreadableFolder none) {
            throw Rejection.invalid("set", "Its documents cannot be read.");
        }
    }

    private static String mistakes(List<String> all) {
        int left = all.size() - MOST_MISTAKES;
        return all.stream().limit(MOST_MISTAKES).collect(Collectors.joining("\n"))
                + (left > 0 ? "\nand " + left + " more" : "");
    }

    private static RunOptions options(RunRequest request) {
        boolean force = Boolean.TRUE.equals(request.force());
        boolean withhold = Boolean.TRUE.equals(request.withholdEvidence());
        boolean retrieve = Boolean.TRUE.equals(request.retrievalOnly());
        if (retrieve && (force || withhold)) {
            throw Rejection.invalid("retrievalOnly", "It goes neither with force nor with withholdEvidence.");
        }
        RunOptions usual = RunOptions.DEFAULT;
        return new RunOptions(
                part(request.part()),
                request.sample() == null ? 0 : request.sample(),
                usual.seed(),
                usual.cutoffs(),
                force,
                withhold,
                retrieve);
    }

    private static Optional<Part> part(String label) {
        return Arrays.stream(Part.values())
                .filter(part -> part.label().equals(label))
                .findFirst();
    }

    /** Settings of the passages are left out here: another value has all documents embedded anew. */
    private static Map<String, String> overrides(Map<String, String> settings) {
        Map<String, String> overrides = new TreeMap<>();
        Map<String, String> given = settings == null ? Map.of() : settings;
        given.forEach((name, value) -> {
            String full = Overridable.fullName(name);
            if (Overridable.of(full)
                    .filter(group -> group != Overridable.PASSAGES)
                    .isEmpty()) {
                throw Rejection.invalid(
                        "settings." + name, "Only settings of retrieval, reading and answering can be set for a run.");
            }
            if (value == null) {
                throw Rejection.invalid("settings." + name, "It has no value.");
            }
            overrides.put(full, value);
        });
        return overrides;
    }
}
