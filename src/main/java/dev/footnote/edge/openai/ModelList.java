package dev.footnote.edge.openai;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.document.Document;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.index.Filter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What {@code /v1/models} names: all documents as one model, each of several top folders as one more, the embedding model. */
final class ModelList {

    static final String ALL = "footnote";
    static final String EMBEDDING = "footnote-embedding";

    private static final String IN = ALL + "/";

    private final long created = System.currentTimeMillis() / 1000;

    ObjectNode json(Corpus corpus) {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("object", "list");
        ArrayNode models = list.putArray("data");
        add(models, ALL);
        folders(corpus).forEach(folder -> add(models, IN + folder));
        add(models, EMBEDDING);
        return list;
    }

    private void add(ArrayNode models, String id) {
        models.addObject()
                .put("id", id)
                .put("object", "model")
                .put("created", created)
                .put("owned_by", "footnote");
    }

    /** The top folders, where there are several. */
    private static Set<String> folders(Corpus corpus) {
        Set<String> folders = corpus.documents().stream()
                .map(document -> folder(document).orElse(""))
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return folders.size() > 1 ? folders : Set.of();
    }

    private static Optional<String> folder(Document document) {
        int end = document.id().indexOf('/');
        return end < 0 ? Optional.empty() : Optional.of(document.id().substring(0, end));
    }

    /** The documents that a model stands for. */
    static Filter filter(String model, Corpus corpus) {
        if (model.equals(ALL)) {
            return Filter.NONE;
        }
        Set<String> ids = corpus.documents().stream()
                .filter(document ->
                        folder(document).filter(in -> model.equals(IN + in)).isPresent())
                .map(Document::id)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            throw OpenAiError.of(404, "model_not_found", "There is no model \"" + model + "\": see /v1/models.");
        }
        return new Filter(ids, Set.of(), Optional.empty(), Optional.empty(), Set.of());
    }
}
