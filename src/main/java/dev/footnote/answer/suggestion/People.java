package dev.footnote.answer.suggestion;

import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.phrase.Roles;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells persons from things, by their names and roles. */
final class People {

    private static final Pattern FULL_NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.?)?(?: (?:van|von|de|der|bin|al)){0,2} \\p{Lu}[\\p{L}’'-]+");

    private static final NameFinder NAMES = new NameFinder();

    private People() {}

    /** Whether the phrase is a person, by name or role. */
    static boolean isPerson(Assertion s, int from, int to) {
        int head = Phrases.head(s, from, to);
        int end = s.words().get(head).span().end();
        return isRole(s, head)
                || s.isName(head) && named(s).anyMatch(name -> name.span().end() == end);
    }

    /** Whether the word says what somebody is. */
    static boolean isRole(Assertion s, int i) {
        return Roles.isOne(s.lower(i));
    }

    /** The persons that are named in full, without their titles. */
    static List<Mention> inFull(Assertion s) {
        return named(s).filter(
                        name -> FULL_NAME.matcher(name.span().in(s.text())).matches())
                .toList();
    }

    /** Whether the phrase ends with a person's full name. */
    static boolean isNamedInFull(Assertion s, int from, int to) {
        return inFull(s).stream()
                .anyMatch(name -> s.span(from, to).contains(name.span())
                        && name.span().end() == s.span(from, to).end());
    }

    /** How many persons are named. */
    static long count(Assertion s) {
        return named(s).map(name -> name.span().in(s.text())).distinct().count();
    }

    private static Stream<Mention> named(Assertion s) {
        return NAMES.find(s.text()).stream().filter(name -> name.kind() == Mention.Kind.PERSON);
    }
}
