package dev.footnote.adapter.langchain4j;

import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Scored;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.store.DocumentStore;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.RelevanceScore;
import dev.langchain4j.store.embedding.filter.Filter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Our document store as an embedding store of LangChain4j, with the nearest as its index finds them. A segment that is added becomes a
 * document of its own under its embedding id; adding under the same id replaces it. Passages that it holds already
 * are found as well, under their passage ids and without their embeddings. Safe for use by several threads.
 */
public final class FootnoteEmbeddingStore implements EmbeddingStore<TextSegment> {

    private final DocumentStore store;

    /** What was added here, by embedding id: our store keeps neither foreign metadata nor a vector's length. */
    private final Map<String, Added> added = new HashMap<>();

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    public FootnoteEmbeddingStore(DocumentStore store) {
        this.store = store;
    }

    @Override
    public String add(Embedding embedding) {
        return addAll(List.of(embedding)).get(0);
    }

    @Override
    public void add(String id, Embedding embedding) {
        addAll(List.of(id), List.of(embedding), null);
    }

    @Override
    public String add(Embedding embedding, TextSegment segment) {
        return addAll(List.of(embedding), List.of(segment)).get(0);
    }

    @Override
    public List<String> addAll(List<Embedding> embeddings) {
        List<String> ids = generateIds(embeddings.size());
        addAll(ids, embeddings, null);
        return ids;
    }

    @Override
    public void addAll(List<String> ids, List<Embedding> embeddings, List<TextSegment> segments) {
        List<TextSegment> texts = segments == null ? Collections.nCopies(ids.size(), null) : segments;
        if (ids.size() != embeddings.size() || ids.size() != texts.size()) {
            throw new IllegalArgumentException(
                    ids.size() + " ids, " + embeddings.size() + " embeddings and " + texts.size() + " segments");
        }
        List<Passage> passages = new ArrayList<>();
        Map<String, Added> entries = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<TextSegment> segment = Optional.ofNullable(texts.get(i));
            passages.add(PassageSegments.passage(ids.get(i), segment));
            entries.put(ids.get(i), new Added(segment, embeddings.get(i)));
        }
        change(() -> {
            store.change(
                    passages.stream().map(Passage::document).toList(),
                    Set.of(),
                    passages,
                    embeddings.stream().map(one -> UnitVector.of(one.vector())).toList());
            added.putAll(entries);
        });
    }

    /**
     * Removes by embedding ids; unknown ones are ignored.
     *
     * @throws UnsupportedOperationException when a document that was not added here would lose only some passages
     */
    @Override
    public void removeAll(Collection<String> ids) {
        if (ids == null || ids.isEmpty()) {
            throw new IllegalArgumentException("no ids to remove");
        }
        Set<String> unwanted = Set.copyOf(ids);
        removeWhere(passage -> unwanted.contains(id(passage)));
    }

    /** Removes what has metadata that pass the filter; see {@link #removeAll(Collection)}. */
    @Override
    public void removeAll(Filter filter) {
        if (filter == null) {
            throw new IllegalArgumentException("no filter for what to remove");
        }
        removeWhere(passage -> passes(filter, passage));
    }

    @Override
    public void removeAll() {
        removeWhere(passage -> true);
    }

    @Override
    public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
        lock.readLock().lock();
        try {
            float[] query = UnitVector.of(request.queryEmbedding().vector());
            return new EmbeddingSearchResult<>(
                    store
                            .read(generation ->
                                    nearest(generation.index(), query, request.maxResults(), request.filter()))
                            .stream()
                            .map(this::match)
                            .filter(match -> match.score() >= request.minScore())
                            .toList());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Asks for more until enough pass the filter or there are no more: the filter is code, which no index can run. */
    private List<Scored> nearest(IndexSnapshot index, float[] query, int k, Filter filter) {
        int size = index.size();
        for (long asked = k; ; asked = asked * 4) {
            int candidates = (int) Math.min(asked, size);
            List<Scored> passing =
                    index.dense(query, candidates, dev.footnote.search.index.Filter.NONE).passages().stream()
                            .filter(hit -> filter == null || passes(filter, hit.passage()))
                            .limit(k)
                            .toList();
            if (passing.size() == k || candidates == size) {
                return passing;
            }
        }
    }

    private EmbeddingMatch<TextSegment> match(Scored hit) {
        Passage passage = hit.passage();
        Embedding embedding = Optional.ofNullable(added.get(passage.document().id()))
                .map(Added::embedding)
                .orElse(null);
        double score = RelevanceScore.fromCosineSimilarity(hit.score());
        return new EmbeddingMatch<>(
                score, id(passage), embedding, segment(passage).orElse(null));
    }

    private String id(Passage passage) {
        String document = passage.document().id();
        return added.containsKey(document) ? document : passage.id();
    }

    private Optional<TextSegment> segment(Passage passage) {
        Added entry = added.get(passage.document().id());
        return entry == null ? Optional.of(PassageSegments.segment(passage)) : entry.segment();
    }

    private boolean passes(Filter filter, Passage passage) {
        return segment(passage)
                .filter(segment -> filter.test(segment.metadata()))
                .isPresent();
    }

    private void removeWhere(Predicate<Passage> unwanted) {
        change(() -> {
            Map<Boolean, Set<String>> documents = store.read(generation -> generation.documents().keySet().stream()
                    .flatMap(id -> generation.index().passages(id).stream())
                    .collect(Collectors.partitioningBy(
                            unwanted,
                            Collectors.mapping(passage -> passage.document().id(), Collectors.toSet()))));
            Set<String> split = new HashSet<>(documents.get(true));
            split.retainAll(documents.get(false));
            if (!split.isEmpty()) {
                throw new UnsupportedOperationException("only whole documents can be removed: " + split);
            }
            store.change(List.of(), documents.get(true), List.of(), List.of());
            added.keySet().removeAll(documents.get(true));
        });
    }

    private void change(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private record Added(Optional<TextSegment> segment, Embedding embedding) {}
}
