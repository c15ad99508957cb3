package dev.footnote.training;

import dev.footnote.document.Span;
import dev.footnote.language.Calendar;
import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTagger;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.speech.Attribution;
import dev.footnote.language.speech.Speakers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes one fact of a sentence, so that what bore it out does so no longer. */
final class FactChange {

    /** What can be changed. */
    enum Kind {
        NUMBER,
        NAME,
        DATE,
        NEGATION,
        MODALITY,
        SPEAKER
    }

    private static final List<String> WORDS = List.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(was|were|is|are|has|have|had|will|would|could|should|can|did|does|do|may|might|must)\\b");
    private static final Pattern DENIAL = Pattern.compile(
            "(?: not\\b|(?<=did|was|were|is|are|do|does|has|have|had|would|could|should)n['’]t\\b| never\\b|(?<=can)not\\b)");
    private static final Map<String, String> CERTAINTIES = Map.ofEntries(
            Map.entry("may", "will"),
            Map.entry("might", "will"),
            Map.entry("could", "will"),
            Map.entry("will", "may"),
            Map.entry("would", "might"),
            Map.entry("must", "may"),
            Map.entry("is", "may be"),
            Map.entry("are", "may be"),
            Map.entry("was", "may have been"),
            Map.entry("were", "may have been"),
            Map.entry("has", "may have"),
            Map.entry("have", "may have"),
            Map.entry("plans to", "has agreed to"),
            Map.entry("plan to", "have agreed to"));

    /** In code units; longer ones are no names. */
    private static final int LONGEST_NAME = 50;

    private final WordTagger tagger;
    private final Speakers speakers;
    private final MentionFinder amounts = new MentionFinder();
    private final NameFinder names = new NameFinder();
    private final Random random;

    FactChange(WordTagger tagger, Random random) {
        this.tagger = tagger;
        this.speakers = new Speakers(tagger);
        this.random = random;
    }

    /**
     * A change of a sentence.
     *
     * @param from the words that are changed, as they stand in it once
     * @param to what stands there instead
     */
    record Change(String from, String to) {

        /** Makes the change in another wording of the sentence that has the words, too. */
        String in(String sentence) {
            int at = sentence.indexOf(from);
            return sentence.substring(0, at) + to + sentence.substring(at + from.length());
        }
    }

    /**
     * A change of one sort to {@code sentence}.
     *
     * @param others names that stand in the same document, not in this sentence
     * @return none where the sentence has nothing of the sort
     */
    Optional<Change> of(Kind kind, String sentence, List<String> others) {
        return (switch (kind) {
                    case NUMBER -> number(sentence);
                    case NAME -> name(sentence, others);
                    case DATE -> date(sentence);
                    case NEGATION -> negation(sentence);
                    case MODALITY -> modality(sentence);
                    case SPEAKER -> speaker(sentence, others);
                })
                .filter(change -> !change.from().equals(change.to()))
                .filter(change -> sentence.indexOf(change.from()) == sentence.lastIndexOf(change.from()));
    }

    private Optional<Change> number(String sentence) {
        List<String> numbers = new ArrayList<>();
        for (Mention mention : amounts.find(sentence)) {
            boolean counted =
                    switch (mention.kind()) {
                        case NUMBER, MONEY, PERCENT, DURATION -> true;
                        default -> false;
                    };
            if (counted) {
                numbers.add(mention.span().in(sentence));
            }
        }
        for (String words : shuffled(numbers)) {
            Matcher digits = Pattern.compile("\\d[\\d,]*").matcher(words);
            if (digits.find()) {
                return Optional.of(new Change(
                        words,
                        words.substring(0, digits.start()) + other(digits.group()) + words.substring(digits.end())));
            }
            for (String word : WORDS) {
                Matcher matcher = Pattern.compile("(?i)\\b" + word + "\\b").matcher(words);
                if (matcher.find()) {
                    String other =
                            WORDS.get((WORDS.indexOf(word) + 1 + random.nextInt(WORDS.size() - 2)) % WORDS.size());
                    return Optional.of(new Change(
                            words,
                            words.substring(0, matcher.start())
                                    + cased(matcher.group(), other)
                                    + words.substring(matcher.end())));
                }
            }
        }
        return Optional.empty();
    }

    /** Another number as long, a fifth or more away; small ones by one or more. */
    private String other(String digits) {
        long number = Long.parseLong(digits.replace(",", ""));
        long step = Math.max(1, Math.round(number * (0.2 + 0.5 * random.nextDouble())));
        long other = number > step && random.nextBoolean() ? number - step : number + step;
        return digits.contains(",") ? String.format(Locale.ROOT, "%,d", other) : String.valueOf(other);
    }

    private Optional<Change> name(String sentence, List<String> others) {
        for (Mention name : shuffled(names.find(sentence))) {
            String words = name.span().in(sentence);
            List<String> like = others.stream()
                    .filter(other -> !sentence.contains(other)
                            && !shareWord(other, words)
                            && (other.indexOf(' ') < 0) == (words.indexOf(' ') < 0))
                    .toList();
            boolean aName = name.span().start() > 0 && words.length() > 2;
            if (aName && !like.isEmpty()) {
                return Optional.of(new Change(words, like.get(random.nextInt(like.size()))));
            }
        }
        return Optional.empty();
    }

    private static boolean shareWord(String one, String other) {
        for (String word : one.split(" ")) {
            if (word.length() > 3 && other.contains(word.substring(0, 4))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Change> date(String sentence) {
        for (Mention mention : shuffled(amounts.find(sentence))) {
            if (mention.kind() == Mention.Kind.DATE) {
                String words = mention.span().in(sentence);
                Optional<String> other = otherOf(words, Calendar.MONTHS)
                        .or(() -> otherOf(words, Calendar.WEEKDAYS))
                        .or(() -> otherYear(words));
                if (other.isPresent()) {
                    return Optional.of(new Change(words, other.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> otherOf(String words, List<String> all) {
        for (String one : all) {
            if (Pattern.compile("\\b" + one + "\\b").matcher(words).find()) {
                return Optional.of(words.replace(
                        one, all.get((all.indexOf(one) + 1 + random.nextInt(all.size() - 1)) % all.size())));
            }
        }
        return Optional.empty();
    }

    private Optional<String> otherYear(String words) {
        Matcher year = Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b").matcher(words);
        if (!year.find()) {
            return Optional.empty();
        }
        int step = 1 + random.nextInt(20);
        int other = Integer.parseInt(year.group()) + (random.nextBoolean() ? step : -step);
        return Optional.of(year.replaceFirst(String.valueOf(other)));
    }

    private Optional<Change> negation(String sentence) {
        Matcher denial = DENIAL.matcher(sentence);
        if (denial.find()) {
            return Optional.of(phrase(sentence, denial.start(), denial.end(), ""));
        }
        return auxiliary(sentence, "was|were|is|are|has|have|had|will|would|could|should|can|did|does")
                .map(verb -> phrase(sentence, verb.end(), verb.end(), " not"));
    }

    private Optional<Change> modality(String sentence) {
        return auxiliary(sentence, "may|might|could|will|would|must|is|are|was|were|has|have")
                .map(verb -> phrase(sentence, verb.start(), verb.end(), CERTAINTIES.get(verb.in(sentence))));
    }

    /** The first auxiliary of a sort, used as one. */
    private Optional<Span> auxiliary(String sentence, String sort) {
        List<TaggedWord> words = tagger.tag(sentence);
        for (int i = 0; i + 1 < words.size(); i++) {
            Span span = words.get(i).span();
            boolean next = words.get(i + 1).span().in(sentence).matches("(?i)not|n['’]t|never|[.,;:?!]|to|also");
            if (words.get(i).part() == PartOfSpeech.AUX
                    && span.in(sentence).matches(sort)
                    && AUXILIARY.matcher(span.in(sentence)).matches()
                    && !next) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** A change with the words beside it, so that it can be found again. */
    private static Change phrase(String sentence, int start, int end, String to) {
        int from = sentence.lastIndexOf(' ', Math.max(0, start - 1)) + 1;
        int until = sentence.indexOf(' ', Math.min(sentence.length() - 1, end + 1));
        until = until < 0 ? sentence.length() : until;
        return new Change(
                sentence.substring(from, until), sentence.substring(from, start) + to + sentence.substring(end, until));
    }

    private Optional<Change> speaker(String sentence, List<String> others) {
        Optional<Attribution> found = speakers.of(sentence, List.of());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String name = found.get().name();
        Matcher said = Pattern.compile(
                        "\\b(?:said|stated|claimed|argued|announced|confirmed|reported|added|insisted)(?: that)? ")
                .matcher(sentence);
        boolean begins = sentence.startsWith(name) && said.find() && said.start() <= name.length() + 2;
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        List<String> like = others.stream()
                .filter(other -> !sentence.contains(other) && !shareWord(other, name))
                .toList();
        if (begins && random.nextInt(3) == 0) {
            return Optional.of(new Change(sentence.substring(0, said.end()), ""));
        }
        return like.isEmpty() || !Character.isUpperCase(name.charAt(0)) && name.split(" ").length < 2
                ? Optional.empty()
                : Optional.of(new Change(name, like.get(random.nextInt(like.size()))));
    }

    private <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String cased(String like, String word) {
        return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
