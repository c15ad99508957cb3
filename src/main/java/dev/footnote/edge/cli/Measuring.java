package dev.footnote.edge.cli;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.run.Watcher;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.CheckedSet;
import dev.footnote.evaluation.set.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Base of the commands under {@code eval}: reading question sets and running them. */
public abstract class Measuring implements Callable<Integer> {

    private final Tools tools;
    private final Console console;

    protected Measuring(Tools tools, Console console) {
        this.tools = tools;
        this.console = console;
    }

    protected final Tools tools() {
        return tools;
    }

    protected final Console console() {
        return console;
    }

    @Override
    public final Integer call() throws Failure {
        return measure().number();
    }

    /** Does the command's work. */
    protected abstract ExitCode measure() throws Failure;

    /** Which of these are sets of claims; the others are of questions. */
    protected final List<Path> claimsAmong(List<Path> paths) throws Failure {
        List<Path> claims = new ArrayList<>();
        for (Path path : paths) {
            try {
                if (tools.evaluations().isClaims(path)) {
                    claims.add(path);
                }
            } catch (IOException e) {
                throw unreadable(path, e);
            }
        }
        return claims;
    }

    /** Reads sets of claims; mistakes in any end the command after all were read. */
    protected final List<ClaimSet> readClaims(List<Path> paths) throws Failure {
        List<ClaimSet> sets = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : paths) {
            try {
                sets.add(tools.evaluations().claims(path));
            } catch (BadQuestionSet e) {
                problems.add(e.getMessage());
            } catch (IOException e) {
                throw unreadable(path, e);
            }
        }
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.BAD_SET, String.join("\n", problems));
        }
        return sets;
    }

    private static Failure unreadable(Path path, IOException e) {
        return new Failure(ExitCode.COULD_NOT_RUN, path + ": cannot be read: " + e.getMessage());
    }

    /** Reads sets and their documents; a set with a mistake of its own ends the command after all were read. */
    protected final List<CheckedSet> read(List<Path> paths) throws Failure {
        List<CheckedSet> sets = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : paths) {
            try {
                sets.add(read(path));
            } catch (BadQuestionSet e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.BAD_SET, String.join("\n", problems));
        }
        return sets;
    }

    /** Reads sets that are to be run: their evidence must be in their documents as well. */
    protected final List<CheckedSet> readSound(List<Path> paths) throws Failure {
        List<CheckedSet> sets = read(paths);
        String mistakes = sets.stream()
                .flatMap(set -> set.mistakes().stream())
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
        if (!mistakes.isEmpty()) {
            throw new Failure(ExitCode.BAD_SET, mistakes);
        }
        return sets;
    }

    private CheckedSet read(Path path) throws Failure, BadQuestionSet {
        if (!Files.exists(path)) {
            throw new Failure(ExitCode.COULD_NOT_RUN, path + ": no such file");
        }
        try {
            return tools.evaluations().validate(path);
        } catch (NoSuchFileException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage() + ": no such file");
        } catch (IOException e) {
            throw unreadable(path, e);
        } catch (UnreadableFolder e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, path + ": its documents: " + e.getMessage());
        }
    }

    /** Runs one set. */
    protected final RunResult run(CheckedSet set, Trial trial) throws Failure {
        return measured(set, () -> tools.evaluations().run(set, trial, watcher(trial)));
    }

    /** Makes the system for one set, and does with it what is to be done. */
    protected final <T> T prepare(CheckedSet set, Trial trial, Function<Prepared, T> measurement) throws Failure {
        return measured(
                set,
                () -> tools.evaluations().measure(set, trial, watcher(trial), prepared -> {
                    tellModel(set, prepared);
                    return measurement.apply(prepared);
                }));
    }

    /** Runs one set twice, with the settings of each; nothing where it was stopped. */
    protected final Optional<Evaluations.Pair> compare(CheckedSet set, Trial first, Trial second) throws Failure {
        return measured(set, () -> tools.evaluations().compare(set, first, second, watcher(first)));
    }

    /** Shows how far it is, and which language model is asked, where one is. */
    private Watcher watcher(Trial trial) {
        return new Watcher() {
            @Override
            public Progress indexing(CheckedSet set) {
                console.line(set.name() + ": indexing " + set.documents().size() + " documents");
                return console.progress(set.name() + ", passages");
            }

            @Override
            public Progress asking(CheckedSet set, Prepared prepared) {
                if (!trial.options().retrievalOnly()) {
                    tellModel(set, prepared);
                }
                return console.progress(set.name());
            }
        };
    }

    private void tellModel(CheckedSet set, Prepared prepared) {
        prepared.configuration()
                .languageModel()
                .ifPresent(model -> console.line(set.name() + ": asks the language model " + model
                        + "; -Dfootnote.model.name= measures without it"));
    }

    /** What is measured, with all that can go wrong there. */
    @FunctionalInterface
    protected interface Measurement<T> {

        T make() throws BadSetting, UnreadableFolder;
    }

    /** Measures with a set; whatever goes wrong ends the command. */
    protected final <T> T measured(CheckedSet set, Measurement<T> measurement) throws Failure {
        try {
            return measurement.make();
        } catch (CancellationException e) {
            throw new Failure(ExitCode.STOPPED, set.name() + ": " + e.getMessage());
        } catch (BadSetting | UnreadableFolder | RuntimeException e) {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            throw new Failure(
                    ExitCode.COULD_NOT_RUN, message.lines().findFirst().orElse(set.name()));
        }
    }
}
