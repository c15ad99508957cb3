package dev.footnote.answer.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.NameFinder;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Scored;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named entities of the corpus: which words are names and what they name, however they are written in a question. */
public final class KnownNames implements CorpusKnowledge {

    private static final int PASSAGES = 6;

    /** So many passages are where a question is answered. */
    private static final int ANSWERING = 2;

    /** Words written with a capital in this share of their places are names. */
    private static final double MOSTLY = 0.8;

    /** Each word with a capital, apart from those that link: "Council of Europe". */
    private static final Pattern CAPITALISED = Pattern.compile(
            "[\\p{Lu}\\d]\\S*(?:\\s+(?:(?:of|the|for|and|on|in|de|la|van|von|al)\\s+)*[\\p{Lu}\\d]\\S*)*");

    /** The words around it must say in this share of the places what it names. */
    private static final double TELLING = 0.25;

    /** How many words are remembered: those of a conversation come again with each of its turns. */
    private static final int KEPT = 2_000;

    private final IndexSnapshot index;
    private final NameFinder finder = new NameFinder();
    private final Cache<String, Optional<Kind>> kinds =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    /** @param index what they are known from, as long as it is open */
    public KnownNames(IndexSnapshot index) {
        this.index = index;
    }

    @Override
    public Optional<Kind> kind(String words) {
        return kinds.get(words, this::find);
    }

    @Override
    public boolean tellOf(String noun, String question) {
        Pattern word = word(noun.replaceFirst("s$", "") + "s?");
        return index.lexical(question, ANSWERING, Filter.NONE).stream()
                .anyMatch(scored -> word.matcher(scored.passage().text()).find());
    }

    private static Pattern word(String form) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + form + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private Optional<Kind> find(String words) {
        Pattern pattern = word(Pattern.quote(words));
        int capitals = 0;
        int all = 0;
        Map<Kind, Integer> votes = new EnumMap<>(Kind.class);
        for (Scored scored : index.lexical(words, PASSAGES, Filter.NONE)) {
            String text = scored.passage().text();
            List<Mention> names = finder.find(text);
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                all++;
                capitals += isCapitalised(matcher.group()) ? 1 : 0;
                Span place = Span.of(matcher.start(), matcher.end());
                names.stream()
                        .filter(name -> name.kind() != Kind.NAME && name.span().overlaps(place))
                        .forEach(name -> votes.merge(name.kind(), 1, Integer::sum));
            }
        }
        if (all == 0 || capitals < MOSTLY * all) {
            return Optional.empty();
        }
        int persons = votes.getOrDefault(Kind.PERSON, 0);
        int places = votes.getOrDefault(Kind.PLACE, 0);
        if (Math.max(persons, places) < TELLING * all || persons == places) {
            return Optional.of(Kind.NAME);
        }
        return Optional.of(persons > places ? Kind.PERSON : Kind.PLACE);
    }

    private static boolean isCapitalised(String words) {
        return CAPITALISED.matcher(words).matches();
    }
}
