package dev.footnote.evaluation.file;

import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.evaluation.conflict.DisagreementCase;
import dev.footnote.evaluation.conflict.DisagreementCorpus;
import dev.footnote.evaluation.conflict.DisagreementReader;
import dev.footnote.evaluation.file.parse.Parsed;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.file.parse.Row;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A YAML file of {@code corpora}. Each has an {@code id}, either {@code documents} ({@code id}, {@code text} and, if
 * known, {@code published}) or a {@code folder} relative to the file, and {@code cases}: {@code question}, {@code
 * expect}, which is {@code conflict}, {@code development} or {@code none}, and {@code sides}.
 */
public final class DisagreementFile implements DisagreementReader {

    private static final Set<String> FILE = Set.of("corpora");
    private static final Set<String> CORPUS = Set.of("id", "documents", "folder", "cases");
    private static final Set<String> DOCUMENT = Set.of("id", "published", "text");
    private static final Set<String> CASE = Set.of("question", "expect", "sides");

    @Override
    public List<DisagreementCorpus> read(Path file) throws IOException, BadQuestionSet {
        Problems problems = new Problems(file.getFileName().toString());
        Optional<Row> root = Parsed.yaml(file, problems).flatMap(node -> Row.of(problems, "", node, FILE));
        List<DisagreementCorpus> corpora = new ArrayList<>();
        root.ifPresent(row -> row.rows("corpora", CORPUS)
                .forEach(corpus -> corpus(file, corpus, problems).ifPresent(corpora::add)));
        root.filter(row -> corpora.isEmpty() && problems.count() == 0)
                .ifPresent(row -> row.problem("corpora", "there are none"));
        problems.throwIfAny();
        return corpora;
    }

    private static Optional<DisagreementCorpus> corpus(Path file, Row row, Problems problems) {
        int before = problems.count();
        String id = row.text("id");
        Corpus documents = row.has("folder") ? folder(file, row) : given(row);
        List<DisagreementCase> cases = new ArrayList<>();
        row.rows("cases", CASE).forEach(one -> readCase(one).ifPresent(cases::add));
        if (cases.isEmpty() && problems.count() == before) {
            row.problem("cases", "there are none");
        }
        return problems.count() == before
                ? Optional.of(new DisagreementCorpus(id, documents, cases))
                : Optional.empty();
    }

    private static Corpus folder(Path file, Row row) {
        Path folder = file.resolveSibling(row.text("folder")).normalize();
        if (!Files.isDirectory(folder)) {
            row.problem("folder", "there is no folder " + folder);
        }
        return new Corpus.Folder(folder);
    }

    private static Corpus given(Row row) {
        List<Document> documents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Row document : row.rows("documents", DOCUMENT)) {
            String id = document.text("id");
            String text = document.text("text");
            Optional<LocalDate> published = document.textIfAny("published").flatMap(day -> day(document, day));
            if (!ids.add(id)) {
                document.problem("id", "there is another " + id);
            } else if (!id.isEmpty() && !text.isEmpty()) {
                documents.add(document(id, text, published));
            }
        }
        if (ids.isEmpty()) {
            row.problem("documents", "there are none, and no folder");
        }
        return new Corpus.Given(documents);
    }

    private static Document document(String id, String text, Optional<LocalDate> published) {
        String title = id.replaceAll("\\..*", "").replace('-', ' ');
        return Document.of(
                id, new Description(title, true, Optional.empty(), Optional.empty(), published), text, List.of());
    }

    private static Optional<LocalDate> day(Row row, String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            row.problem("published", "is a day as 2023-03-06, not " + written);
            return Optional.empty();
        }
    }

    private static Optional<DisagreementCase> readCase(Row row) {
        String question = row.text("question");
        String expect = row.text("expect");
        List<String> sides = row.texts("sides");
        boolean none = expect.equals("none");
        Optional<Disagreement.Kind> kind = List.of(Disagreement.Kind.values()).stream()
                .filter(any -> any.name().toLowerCase(Locale.ROOT).equals(expect))
                .findFirst();
        if (!none && kind.isEmpty() && !expect.isEmpty()) {
            row.problem("expect", "is conflict, development or none, not " + expect);
            return Optional.empty();
        }
        if (none ? !sides.isEmpty() : sides.size() < 2) {
            row.problem("sides", none ? "are none where nothing is expected" : "are two or more");
            return Optional.empty();
        }
        return question.isEmpty() || expect.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisagreementCase(question, kind, sides));
    }
}
