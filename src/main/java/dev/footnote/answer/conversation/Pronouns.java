package dev.footnote.answer.conversation;

import dev.footnote.language.Mention.Kind;
import dev.footnote.language.phrase.NounPhrase;
import dev.footnote.language.phrase.Roles;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What pronouns may stand for, by number and kind. */
final class Pronouns {

    private static final Set<String> HE = Set.of("he", "him", "himself", "she", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "themselves", "theirs");
    private static final Set<String> IT = Set.of("it", "itself");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
    private static final Set<String> OBJECTS = Set.of("him", "them", "it");

    private Pronouns() {}

    /** "His", "its" before what is owned. */
    static boolean isOwner(String pronoun) {
        return OWNERS.contains(pronoun);
    }

    /** "Him", "it" after what is done to them. */
    static boolean isObject(String pronoun) {
        return OBJECTS.contains(pronoun);
    }

    /** What {@code pronoun} stands for by its form; none where it is no pronoun that points back. */
    static Optional<Predicate<NounPhrase>> fitting(String pronoun) {
        if (isOfPerson(pronoun)) {
            return Optional.of(NounPhrase::isPerson);
        }
        if (THEY.contains(pronoun) || pronoun.equals("their")) {
            return Optional.of(phrase -> !phrase.isMeasure()
                    && (phrase.plural() || phrase.isName() && phrase.head().endsWith("s")));
        }
        return isThing(pronoun) ? Optional.of(Pronouns::isThing) : Optional.empty();
    }

    /** What {@code pronoun} may point back to in its own sentence: what it fits, and for one person or thing also an office. */
    static Predicate<NounPhrase> antecedent(String pronoun, Predicate<NounPhrase> fits) {
        return isOfPerson(pronoun) || isThing(pronoun) ? fits.or(Pronouns::isOffice) : fits;
    }

    private static boolean isThing(String pronoun) {
        return IT.contains(pronoun) || pronoun.equals("its");
    }

    /** What a pronoun may stand for where nothing fits better: an office for "he", a body for "they". */
    static Predicate<NounPhrase> fallback(String pronoun) {
        if (isOfPerson(pronoun)) {
            return phrase -> phrase.kind().filter(Kind.NAME::equals).isPresent() || isOffice(phrase);
        }
        return phrase -> phrase.isName() && !phrase.isPerson();
    }

    private static boolean isOfPerson(String pronoun) {
        return HE.contains(pronoun) || pronoun.equals("his") || pronoun.equals("her");
    }

    /** A word for somebody: "the singer", "my friend". */
    private static boolean isOffice(NounPhrase phrase) {
        return phrase.kind().isEmpty() && !phrase.plural() && Roles.isOne(phrase.head());
    }

    /** One thing, and neither somebody nor an amount. */
    static boolean isThing(NounPhrase phrase) {
        return !phrase.plural() && !phrase.isPerson() && !phrase.isMeasure() && !isOffice(phrase);
    }
}
