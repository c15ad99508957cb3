package dev.footnote.cli;

import dev.footnote.evaluation.Finding;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks question sets against their documents. */
@Command(
        name = "validate",
        description = "Checks sets without running them: every field, and every quote against its document.")
final class ValidateCommand extends Measuring {

    @Parameters(arity = "1..*", paramLabel = "SET", description = "A question set: yaml, jsonl, csv, json or a folder.")
    private List<Path> sets;

    ValidateCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    ExitCode measure() throws Failure {
        boolean sound = true;
        for (CheckedSet set : read(sets)) {
            sound &= set.isSound();
            for (Finding finding : set.findings()) {
                console().out().println(finding);
            }
            console()
                    .out()
                    .printf(
                            "%s: %d questions, %d documents, %s%n",
                            set.set().name(),
                            set.set().questions().size(),
                            set.documents().size(),
                            set.isSound() ? "no mistakes" : "mistakes");
        }
        return sound ? ExitCode.HELD : ExitCode.BAD_SET;
    }
}
