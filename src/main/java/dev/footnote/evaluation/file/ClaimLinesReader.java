package dev.footnote.evaluation.file;

import dev.footnote.evaluation.claim.Claim;
import dev.footnote.evaluation.claim.ClaimPair;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.claim.ClaimSetReader;
import dev.footnote.evaluation.file.parse.Node;
import dev.footnote.evaluation.file.parse.Parsed;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.file.parse.Row;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One claim or pair a line, as a JSON object: {@code id}, {@code claim}, {@code evidence} (a text or a list of texts)
 * and {@code label} ({@code supported}, {@code contradicted}, {@code not_stated}); or {@code id}, {@code faithful},
 * {@code unfaithful} and {@code article}. Either may name under {@code source} what it is about, so that all on the
 * same thing are in the same part.
 */
public final class ClaimLinesReader implements ClaimSetReader {

    static final Set<String> CLAIM = Set.of("id", "claim", "evidence", "label", "source");
    static final Set<String> PAIR = Set.of("id", "faithful", "unfaithful", "article", "source");

    /** Fields that no question has. */
    private static final Set<String> TELLING = Set.of("claim", "faithful", "unfaithful", "article");

    @Override
    public boolean isClaims(Path file) throws IOException {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jsonl") || !Files.isRegularFile(file)) {
            return false;
        }
        Problems ignored = new Problems("");
        boolean[] claims = new boolean[1];
        Parsed.firstJsonLine(
                file,
                ignored,
                node -> claims[0] = node instanceof Node.Fields fields
                        && fields.values().keySet().stream().anyMatch(TELLING::contains));
        return claims[0];
    }

    @Override
    public ClaimSet read(Path file) throws IOException, BadQuestionSet {
        Problems problems = new Problems(file.getFileName().toString());
        List<Claim> claims = new ArrayList<>();
        List<ClaimPair> pairs = new ArrayList<>();
        Map<String, Integer> linesOfIds = new HashMap<>();
        Parsed.jsonLines(file, problems, node -> {
            if (node instanceof Node.Fields fields && fields.values().containsKey("faithful")) {
                Row.of(problems, "", node, PAIR)
                        .flatMap(row -> pair(row, problems, linesOfIds))
                        .ifPresent(pairs::add);
            } else {
                Row.of(problems, "", node, CLAIM)
                        .flatMap(row -> claim(row, problems, linesOfIds))
                        .ifPresent(claims::add);
            }
        });
        if (problems.count() == 0 && claims.isEmpty() && pairs.isEmpty()) {
            problems.add(1, "", "there are no claims in it");
        }
        problems.throwIfAny();
        return new ClaimSet(SetName.of(file), claims, pairs);
    }

    private static Optional<Claim> claim(Row row, Problems problems, Map<String, Integer> linesOfIds) {
        int before = problems.count();
        String id = id(row, linesOfIds);
        String claim = row.text("claim");
        String evidence =
                row.node("evidence").filter(Node.Items.class::isInstance).isPresent()
                        ? String.join("\n", row.texts("evidence"))
                        : row.text("evidence");
        Optional<Claim.Label> label = label(row);
        Part part = part(row, id);
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Claim(id, claim, evidence, label.orElseThrow(), part));
    }

    private static Optional<ClaimPair> pair(Row row, Problems problems, Map<String, Integer> linesOfIds) {
        int before = problems.count();
        String id = id(row, linesOfIds);
        String faithful = row.text("faithful");
        String unfaithful = row.text("unfaithful");
        String article = row.text("article");
        Part part = part(row, id);
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new ClaimPair(id, faithful, unfaithful, article, part));
    }

    private static String id(Row row, Map<String, Integer> linesOfIds) {
        String id = row.text("id");
        Integer first = id.isEmpty() ? null : linesOfIds.putIfAbsent(id, row.line());
        if (first != null) {
            row.problem("id", "'" + id + "' is taken by line " + first);
        }
        return id;
    }

    private static Part part(Row row, String id) {
        return row.textIfAny("source").map(Part::ofSource).orElseGet(() -> Part.ofQuestion(id));
    }

    private static Optional<Claim.Label> label(Row row) {
        String written = row.text("label");
        Optional<Claim.Label> label = Arrays.stream(Claim.Label.values())
                .filter(known -> known.label().equals(written))
                .findFirst();
        if (label.isEmpty() && !written.isEmpty()) {
            String known =
                    Arrays.stream(Claim.Label.values()).map(Claim.Label::label).collect(Collectors.joining(", "));
            row.problem("label", "'" + written + "' is no label; there are " + known);
        }
        return label;
    }
}
