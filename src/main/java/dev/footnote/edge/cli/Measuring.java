package dev.footnote.edge.cli;

import dev.footnote.document.Document;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Run;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Finding;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetValidation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                if (tools.claims().sets().isClaims(path)) {
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
                sets.add(tools.claims().sets().read(path));
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
                .flatMap(set -> set.findings().stream())
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> finding.problem().toString())
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
            QuestionSet set = tools.sets().read(path);
            List<Document> documents = tools.corpora().documents(set.corpus());
            Map<String, Document> byId =
                    documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
            return new CheckedSet(set, documents, QuestionSetValidation.of(set, byId));
        } catch (NoSuchFileException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage() + ": no such file");
        } catch (IOException e) {
            throw unreadable(path, e);
        } catch (UnreadableFolder e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, path + ": its documents: " + e.getMessage());
        }
    }

    /** Runs one set with settings of its own. */
    protected final RunResult run(
            CheckedSet set, Map<String, String> overrides, RunOptions options, Optional<Path> cache) throws Failure {
        return prepare(set, overrides, cache, prepared -> {
            if (!options.retrievalOnly()) {
                tellModel(set, prepared);
            }
            return Run.of(
                    set.set(), prepared, options, console.progress(set.set().name()));
        });
    }

    /** Says which language model is about to be asked, where one is. */
    protected final void tellModel(CheckedSet set, Prepared prepared) {
        prepared.configuration()
                .languageModel()
                .ifPresent(model -> console.line(set.set().name() + ": asks the language model " + model
                        + "; -Dfootnote.model.name= measures without it"));
    }

    /** Makes the system for one set, and does with it what is to be done. */
    protected final <T> T prepare(
            CheckedSet set, Map<String, String> overrides, Optional<Path> cache, Function<Prepared, T> measurement)
            throws Failure {
        String name = set.set().name();
        console.line(name + ": indexing " + set.documents().size() + " documents");
        Optional<Path> ofSet = cache.map(folder -> folder.resolve(name.replaceAll("[^\\p{L}\\p{N}_-]", "_")));
        try (PipelineFactory pipelines = tools.pipelines().apply(ofSet, console.progress(name + ", passages"));
                Prepared prepared = pipelines.prepare(set.corpus(), overrides)) {
            return measurement.apply(prepared);
        } catch (CancellationException e) {
            throw new Failure(ExitCode.STOPPED, name + ": " + e.getMessage());
        } catch (BadSetting | UnreadableFolder | RuntimeException e) {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            throw new Failure(
                    ExitCode.COULD_NOT_RUN, message.lines().findFirst().orElse(name));
        }
    }
}
