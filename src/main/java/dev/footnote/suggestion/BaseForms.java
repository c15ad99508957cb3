package dev.footnote.suggestion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the base form of an English verb in the past: "opened" is "open", "began" is "begin". */
public final class BaseForms {

    private static final Map<String, String> IRREGULAR = Arrays.stream(
                    ("began begin,took take,became become,won win,lost lose,made make,gave give,came come,went go,wrote write"
                                    + ",sold sell,bought buy,paid pay,met meet,held hold,fell fall,rose rise,grew grow,died die"
                                    + ",ran run,sank sink,broke break,sent send,spent spend,stood stand,struck strike"
                                    + ",brought bring,sought seek,taught teach,drew draw,flew fly,chose choose,spoke speak"
                                    + ",swept sweep,drove drive,threw throw,withdrew withdraw,kept keep,used use,married marry")
                            .split(","))
            .map(pair -> pair.split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private final Predicate<String> known;

    /** @param known whether a word in lower case is a common one */
    public BaseForms(Predicate<String> known) {
        this.known = known;
    }

    /** The base form of {@code past}, in lower case; none where it is not surely a past form. */
    Optional<String> of(String past) {
        if (IRREGULAR.containsKey(past)) {
            return Optional.of(IRREGULAR.get(past));
        }
        if (!past.endsWith("ed") || past.length() < 5) {
            return Optional.empty();
        }
        String stem = past.substring(0, past.length() - 2);
        boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        List<String> forms = Stream.of(
                        stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : "",
                        stem + "e",
                        stem,
                        doubled ? stem.substring(0, stem.length() - 1) : "")
                .filter(form -> !form.isEmpty() && known.test(form))
                .toList();
        return forms.stream().findFirst();
    }
}
