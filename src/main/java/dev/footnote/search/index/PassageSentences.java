package dev.footnote.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.footnote.language.Term;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.language.sentence.SentenceReader;
import dev.footnote.search.passage.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sentences of passages, prepared when they are first read and kept while there is room, for all that read, compare
 * and verify them. Safe for use by several threads.
 */
public final class PassageSentences {

    private final SentenceReader reader;
    private final PassageTokens tokens;
    private final Cache<Passage, PreparedPassage> kept;

    /**
     * As many passages are kept as {@code tokens} keeps, at most some 130 kB each.
     *
     * @param tokens the word pieces of the same passages
     */
    public PassageSentences(SentenceReader reader, PassageTokens tokens) {
        this.reader = reader;
        this.tokens = tokens;
        this.kept = Caffeine.newBuilder()
                .maximumSize(tokens.capacity())
                .executor(Runnable::run)
                .build();
    }

    /** What prepares a sentence that stands in no passage. */
    public SentenceReader reader() {
        return reader;
    }

    public PreparedPassage of(Passage passage) {
        return kept.get(passage, this::prepare);
    }

    private PreparedPassage prepare(Passage passage) {
        int shift = passage.textInContext().length()
                - passage.text().length()
                - passage.span().start();
        List<Sentence> sentences = reader.read(
                passage.document().text(),
                passage.sentences(),
                () -> tokens.of(List.of(passage)).get(0),
                shift);
        Set<String> context =
                reader.terms(passage.context()).stream().map(Term::text).collect(Collectors.toSet());
        Set<String> all = new HashSet<>(context);
        sentences.forEach(sentence -> all.addAll(sentence.vocabulary()));
        return new PreparedPassage(passage, sentences, context, all);
    }
}
