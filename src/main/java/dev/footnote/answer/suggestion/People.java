package dev.footnote.answer.suggestion;

import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.PartOfSpeech;
import java.util.List;
import java.util.regex.Pattern;

/** Tells persons from things, by titles, callings and what is said of them. */
final class People {

    /** Callings and roles; "player" and "computer" end alike, so they are listed. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:vice-?|co-)?(?:president|minister|secretary|chancellor|king|queen"
                    + "|prince|princess|pope|senator|governor|mayor|general|colonel|captain|major|admiral|judge|councillor|envoy|leader"
                    + "|chair|chair(?:man|woman|person)|professor|doctor|director|manager|officer|officials?|spokes(?:man|woman|person)"
                    + "|ceo|founder|co-?founder|engineer|analyst|author|editor|reporter|writer|historian|keeper|skipper|nurse|coach"
                    + "|actor|actress|singer|player|footballer|cricketer|golfer|athlete|swimmer|boxer|racer|driver|rider|politician"
                    + "|lawyer|diplomat|ambassador|activist|scientist|physicist|chemist|biologist|mathematician|economist|philosopher"
                    + "|theologian|astronomer|inventor|architect|artist|painter|sculptor|poet|novelist|playwright|composer|musician"
                    + "|guitarist|drummer|bassist|rapper|songwriter|dancer|comedian|filmmaker|producer|journalist|presenter|host"
                    + "|priest|bishop|monk|missionary|saint|emperor|empress|duke|duchess|baron|earl|knight|soldier|explorer|pilot"
                    + "|astronaut|teacher|scholar|sociologist|psychologist|psychiatrist|surgeon|physician|linguist|geologist"
                    + "|entrepreneur|businessman|businesswoman|banker|investor|critic|winner|champion|treasurer|owner|head"
                    + "|son|daughter|brother|sister|husband|wife|father|mother|widow|nephew|niece|person|man|woman|boy|girl)s?");

    private final NameFinder names = new NameFinder();

    /** Whether the phrase is a person, by name or role. */
    boolean isPerson(TaggedSentence s, int from, int to) {
        return isRole(s, NounPhrases.head(s, from, to)) || isNamed(s, from, to);
    }

    boolean isRole(TaggedSentence s, int i) {
        return ROLE.matcher(s.word(i)).matches();
    }

    /** Whether a person's name stands at the end of the phrase's own words. */
    private boolean isNamed(TaggedSentence s, int from, int to) {
        int head = NounPhrases.head(s, from, to);
        int end = s.words().get(head).span().end();
        return s.isName(head)
                && names.find(s.text()).stream()
                        .anyMatch(name -> name.kind() == Mention.Kind.PERSON
                                && name.span().end() == end);
    }

    /** The persons that are named in full, behind their titles. */
    List<Mention> titled(TaggedSentence s) {
        return names.find(s.text()).stream()
                .filter(
                        name -> name.kind() == Mention.Kind.PERSON
                                && name.span()
                                        .in(s.text())
                                        .matches(
                                                "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.?)?(?: (?:van|von|de|der|bin|al)){0,2} \\p{Lu}[\\p{L}’'-]+"))
                .toList();
    }

    /** How many persons are named. */
    long names(TaggedSentence s) {
        return names.find(s.text()).stream()
                .filter(name -> name.kind() == Mention.Kind.PERSON)
                .map(name -> name.span().in(s.text()))
                .distinct()
                .count();
    }

    /** Whether the word can name somebody or some body that acts: a name, or the like of "the council". */
    boolean canAct(TaggedSentence s, int from, int to) {
        int head = NounPhrases.head(s, from, to);
        return isPerson(s, from, to) || s.isName(head) && s.is(head, PartOfSpeech.PROPN);
    }
}
