package dev.footnote.edge.cli;

import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.set.Conversation;
import dev.footnote.evaluation.set.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Command line options of a run: which questions are asked and how. */
final class RunChoices {

    @Option(names = "--k", split = ",", paramLabel = "K", description = "Measures retrieval at these ranks: 1,3,5,10.")
    private List<Integer> cutoffs = new ArrayList<>();

    @Option(names = "--part", paramLabel = "fit|report", description = "Asks only the questions of one part.")
    private String part;

    @Option(names = "--sample", paramLabel = "N", description = "Asks N of them, drawn at random.")
    private int sample;

    @Option(names = "--seed", paramLabel = "S", description = "Where the draw starts; the same draws the same.")
    private long seed = RunOptions.DEFAULT.seed();

    @Option(names = "--force", description = "Answers however unsure.")
    private boolean force;

    @Option(
            names = "--withhold-evidence",
            description = "Asks every answerable question once more with its documents hidden, to be refused.")
    private boolean withholdEvidence;

    @Option(
            names = "--retrieval-only",
            description = "Looks for passages and answers nothing: some milliseconds a question, for sweeps.")
    private boolean retrievalOnly;

    @Option(
            names = "--conversation",
            paramLabel = "HOW",
            description = "Asks a follow-up with its history, by itself (last), with it as one (all), or as the set"
                    + " rewords it (rewrite).")
    private String conversation = Conversation.HISTORY.label();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keeps the documents' embeddings there; otherwise in footnote-embeddings beside other"
                    + " temporary files.")
    private Path cache;

    @Option(names = "--no-cache", description = "Keeps no embeddings.")
    private boolean noCache;

    /** How sets are run, with settings of their own. */
    Trial trial(Map<String, String> overrides) throws Failure {
        return new Trial(overrides, options(), cacheFolder());
    }

    /** The options, those that are not given as in {@link RunOptions#DEFAULT}. */
    RunOptions options() throws Failure {
        try {
            return new RunOptions(
                            part(part),
                            sample,
                            seed,
                            cutoffs.isEmpty() ? RunOptions.DEFAULT.cutoffs() : cutoffs,
                            force,
                            withholdEvidence,
                            retrievalOnly)
                    .asking(conversation());
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
    }

    private Conversation conversation() throws Failure {
        for (Conversation known : Conversation.values()) {
            if (known.label().equals(conversation)) {
                return known;
            }
        }
        throw new Failure(
                ExitCode.COULD_NOT_RUN, "--conversation is history, last, all or rewrite, not " + conversation);
    }

    /** The part that an argument names, if any. */
    static Optional<Part> part(String named) throws Failure {
        if (named == null) {
            return Optional.empty();
        }
        for (Part known : Part.values()) {
            if (known.label().equals(named)) {
                return Optional.of(known);
            }
        }
        throw new Failure(ExitCode.COULD_NOT_RUN, "--part is fit or report, not " + named);
    }

    /** Where embeddings are kept, if at all. */
    Optional<Path> cacheFolder() {
        if (noCache) {
            return Optional.empty();
        }
        return Optional.of(
                cache != null ? cache : Path.of(System.getProperty("java.io.tmpdir"), "footnote-embeddings"));
    }
}
