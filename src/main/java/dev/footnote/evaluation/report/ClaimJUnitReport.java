package dev.footnote.evaluation.report;

import dev.footnote.evaluation.claim.ClaimReportWriter;
import dev.footnote.evaluation.claim.ClaimResult;
import dev.footnote.evaluation.claim.ScoredClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Report of a claim set as JUnit's XML: a test case a claim or pair, which fails when it is told or ranked wrongly. */
public final class ClaimJUnitReport implements ClaimReportWriter {

    @Override
    public Path write(ClaimResult result, Path folder) throws IOException {
        Markup xml = new Markup().trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        long failures = result.items().stream().filter(item -> !isGood(item)).count();
        xml.open(
                        "testsuite",
                        "name",
                        result.set(),
                        "tests",
                        String.valueOf(result.items().size()),
                        "failures",
                        String.valueOf(failures),
                        "errors",
                        "0",
                        "skipped",
                        "0")
                .line();
        for (List<ScoredClaim> item : result.items()) {
            testCase(xml, result.set(), item);
        }
        return Files.writeString(
                folder.resolve(JUnitReport.FILE), xml.close("testsuite").line().toString());
    }

    private static void testCase(Markup xml, String set, List<ScoredClaim> item) {
        ScoredClaim first = item.get(0);
        double milliseconds =
                item.stream().mapToDouble(ScoredClaim::milliseconds).sum();
        xml.open(
                "testcase",
                "classname",
                set + "." + (item.size() == 2 ? "pair" : first.label()),
                "name",
                first.id() + ": " + first.text().replaceAll("\\s+", " ").strip(),
                "time",
                String.format(Locale.ROOT, "%.3f", milliseconds / 1_000));
        if (!isGood(item)) {
            xml.open("failure", "message", message(item)).close("failure");
        }
        xml.close("testcase").line();
    }

    private static boolean isGood(List<ScoredClaim> item) {
        return item.size() == 2
                ? item.get(0).score() > item.get(1).score()
                : item.get(0).right();
    }

    private static String message(List<ScoredClaim> item) {
        String score = Numbers.three(item.get(0).score());
        return item.size() == 2
                ? "The faithful text scores " + score + ", the other "
                        + Numbers.three(item.get(1).score())
                : "Is " + item.get(0).label() + ", and scores " + score;
    }
}
