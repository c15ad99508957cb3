package dev.footnote.answer.suggestion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of English verbs: "opened" is the past of "open", "began" of "begin", "carries" the present of "carry". */
public final class VerbForms {

    private static final Map<String, String> IRREGULAR_PAST = pairs(
            "began begin,took take,became become,won win,lost lose"
                    + ",made make,gave give,came come,went go,wrote write,sold sell,bought buy,paid pay,met meet,held hold,fell fall"
                    + ",rose rise,grew grow,died die,ran run,sank sink,broke break,sent send,spent spend,stood stand,struck strike"
                    + ",brought bring,sought seek,taught teach,drew draw,flew fly,chose choose,spoke speak,swept sweep,drove drive"
                    + ",threw throw,withdrew withdraw,kept keep,used use,married marry,said say,told tell,led lead,left leave"
                    + ",found find,built build,saw see,knew know,thought think,felt feel,got get,had have,did do,said say,sat sit"
                    + ",swam swim,wore wear,shook shake,stole steal,ate eat,forgot forget,rode ride,sang sing,hid hide,fed feed"
                    + ",dealt deal,meant mean,shot shoot,lent lend,bent bend,slept sleep,caught catch,fought fight,laid lay"
                    + ",underwent undergo,undertook undertake,overcame overcome,understood understand,agreed agree,freed free");

    private static final Map<String, String> IRREGULAR_PRESENT =
            pairs("has have,does do,goes go,dies die,lies lie,ties tie");

    /** Past participles that do not end in -ed and are no past forms. */
    private static final Set<String> PARTICIPLES =
            Set.of(("begun taken become given come gone written fallen risen grown run"
                            + " sunk broken drawn flown chosen spoken driven thrown withdrawn known seen done sung hidden eaten"
                            + " forgotten ridden stolen shaken worn swum made sold bought paid met held lost won sent spent stood"
                            + " struck brought sought taught kept said told led left found built thought felt got had sat fed dealt"
                            + " meant shot lent caught fought laid set put cut cast hit read cost let shut spread born borne")
                    .split(" "));

    private final Predicate<String> known;

    /** @param known whether a word in lower case is a common one */
    public VerbForms(Predicate<String> known) {
        this.known = known;
    }

    /** The base form of {@code past}, in lower case; none where it is not surely a past form. */
    Optional<String> ofPast(String past) {
        if (IRREGULAR_PAST.containsKey(past)) {
            return Optional.of(IRREGULAR_PAST.get(past));
        }
        if (!past.endsWith("ed") || past.length() < 5) {
            return Optional.empty();
        }
        String stem = past.substring(0, past.length() - 2);
        boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return Stream.of(
                        stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : "",
                        takesE(stem) ? stem + "e" : "",
                        stem,
                        doubled ? stem.substring(0, stem.length() - 1) : "",
                        stem + "e")
                .filter(form -> !form.isEmpty() && known.test(form))
                .findFirst()
                .or(() -> regular(stem));
    }

    /** Endings that leave no doubt, for verbs that are not common. */
    private static Optional<String> regular(String stem) {
        if (stem.matches(".{3,}(?:at|i[sz]|[dtg]uc|[bdgkpt]l|v|[lr]g)")) {
            return Optional.of(stem + "e");
        }
        boolean bare = stem.matches(".{2,}(?:sh|ch|ck|ss|rt|nd|nt|ct|pt|st|rm|rn|lm|mp|x|w)");
        return bare ? Optional.of(stem) : Optional.empty();
    }

    /** Whether a stem is likelier one of a verb in -e: "hop(e)" is, "open" and "work" are not. */
    private static boolean takesE(String stem) {
        return !stem.matches(
                ".*(?:en|er|el|on|or|it|ow|[aeiou][aeiou][a-z]|[a-z](?:ck|ct|ft|ld|lk|ll|lt|mp|nd|nk|nt|pt|rk"
                        + "|rn|rt|sh|sk|ss|st|th|wn|x))");
    }

    /** The base form of a present form of the third person; none where it is not surely one. */
    Optional<String> ofPresent(String present) {
        if (IRREGULAR_PRESENT.containsKey(present)) {
            return Optional.of(IRREGULAR_PRESENT.get(present));
        }
        if (!present.endsWith("s") || present.endsWith("ss") || present.length() < 4) {
            return Optional.empty();
        }
        String stem = present.substring(0, present.length() - 1);
        List<String> forms = Stream.of(
                        present.endsWith("ies") ? present.substring(0, present.length() - 3) + "y" : "",
                        stem.matches(".*(?:sh|ch|ss|x|o|zz)e") ? stem.substring(0, stem.length() - 1) : "",
                        stem)
                .filter(form -> !form.isEmpty() && known.test(form))
                .toList();
        return forms.stream().findFirst();
    }

    /** Whether {@code word}, in lower case, can be a past participle. */
    boolean isParticiple(String word) {
        return PARTICIPLES.contains(word) || word.endsWith("ed") && ofPast(word).isPresent();
    }

    private static Map<String, String> pairs(String pairs) {
        return Arrays.stream(pairs.split(","))
                .distinct()
                .map(pair -> pair.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}
