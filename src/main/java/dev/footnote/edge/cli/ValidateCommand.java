package dev.footnote.edge.cli;

import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.set.CheckedSet;
import dev.footnote.evaluation.set.Finding;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Command that validates question sets against their documents. */
@Command(
        name = "validate",
        description =
                "Checks sets of questions or claims without running them: every field, and every quote against its"
                        + " document.")
final class ValidateCommand extends Measuring {

    @Parameters(
            arity = "1..*",
            paramLabel = "SET",
            description = "A question set: yaml, jsonl, csv, json or a folder; or claims: jsonl.")
    private List<Path> sets;

    ValidateCommand(Tools tools, Console console) {
        super(tools, console);
    }

    @Override
    protected ExitCode measure() throws Failure {
        List<Path> claims = claimsAmong(sets);
        List<CheckedSet> questions =
                read(sets.stream().filter(path -> !claims.contains(path)).toList());
        for (ClaimSet set : readClaims(claims)) {
            console()
                    .out()
                    .printf(
                            "%s: %d claims, %d pairs, no mistakes%n",
                            set.name(), set.claims().size(), set.pairs().size());
        }
        boolean sound = true;
        for (CheckedSet set : questions) {
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
