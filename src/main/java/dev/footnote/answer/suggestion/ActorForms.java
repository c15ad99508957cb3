package dev.footnote.answer.suggestion;

import java.util.Optional;
import java.util.stream.Stream;

/** Who did it: "Anna Berg invented the lamp", "The lamp was invented by Anna Berg". */
final class ActorForms implements QuestionForm {

    /** What only persons and bodies do. */
    private static final String ACTS =
            "announced|rejected|proposed|signed|launched|founded|invented|discovered|designed|wrote"
                    + "|published|introduced|developed|created|built|established|won|bought|acquired|led|directed|produced|composed"
                    + "|painted|defeated|conquered|opened|organi[sz]ed|approved|banned|appointed|elected|nominated|named|suggested"
                    + "|called|asked|told|criticised|criticized|praised|supported|opposed|demanded|urged|offered|visited|managed"
                    + "|expressed|reaffirmed|repeated|pressured|described|advocated|reiterated|pledged|promised|ordered|commissioned"
                    + "|translated|patented|coined|formulated|proved|argued|married|succeeded|ruled|commanded|hosted|owned|owns|runs"
                    + "|teaches|manages|leads|chairs|directs|decides|approves|cast|received|presented|emphasi[sz]ed|stressed|pushed";

    private static final String MADE =
            "written|designed|built|founded|invented|discovered|developed|created|directed|owned"
                    + "|operated|managed|published|proposed|signed|introduced|composed|painted|produced|led|ruled|replaced|succeeded"
                    + "|elected|appointed|defeated|conquered|opened|approved|organi[sz]ed|established|launched|commissioned"
                    + "|coined|formulated|proved|hosted|commanded|performed|sponsored|funded|financed|nominated|acquired|bought"
                    + "|run|chaired|edited|translated|recorded|illustrated|restored|repaired|maintained|supervised|attended|won";

    private final People people;

    ActorForms(People people) {
        this.people = people;
    }

    @Override
    public Stream<MadeQuestion> of(MainClause clause) {
        return Stream.concat(who(clause).stream(), byWhom(clause).stream());
    }

    private Optional<MadeQuestion> who(MainClause clause) {
        TaggedSentence s = clause.sentence();
        boolean singular = !clause.isPluralSubject()
                || clause.help().filter(help -> help.form().equals("did")).isPresent();
        boolean acts = s.isWord(clause.verb(), ACTS) && !clause.isPassive() && !clause.copula();
        boolean fits = acts
                && singular
                && people.canAct(s, clause.subjectFrom(), clause.subjectTo())
                && clause.end() >= clause.rest() + 2
                && clause.isWhole()
                && clause.isClean(clause.rest(), clause.end())
                && !s.isWord(clause.rest(), "that|to|in|on|at|about");
        return fits
                ? Optional.of(new MadeQuestion(
                        "Who " + clause.predicate() + " " + s.said(clause.rest(), clause.end()) + "?",
                        "who",
                        Optional.of(s.span(clause.subjectFrom(), clause.subjectTo())),
                        0.9))
                : Optional.empty();
    }

    private Optional<MadeQuestion> byWhom(MainClause clause) {
        TaggedSentence s = clause.sentence();
        if (!clause.isPassive() || !s.isWord(clause.verb(), MADE) || !clause.hasSpecificSubject()) {
            return Optional.empty();
        }
        for (int i = clause.rest(); i < clause.end(); i++) {
            if (s.isWord(i, "by")) {
                int to = NounPhrases.fullEnd(s, i + 1, "of|and");
                boolean actor = to > i + 1
                        && people.canAct(s, i + 1, to)
                        && !s.isWord(
                                NounPhrases.head(s, i + 1, to),
                                "act|charter|law|decree|treaty|constitution|bill|order|plan");
                return actor && clause.isClean(clause.rest(), i)
                        ? Optional.of(new MadeQuestion(
                                "Who " + clause.turned() + " " + s.said(clause.rest(), i) + " by?",
                                "by whom",
                                Optional.of(s.span(i + 1, to)),
                                0.9))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
