package dev.footnote.answer.suggestion;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.amount.MentionFinder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions about properties: of "The trial period is six months", how long it is; of "Messages are accepted", whether they are. */
final class PropertyForm implements QuestionForm {

    private static final Map<Kind, String> ASKING =
            Map.of(Kind.DURATION, "How long ", Kind.MONEY, "How much ", Kind.DATE, "When ", Kind.TIME, "When ");

    private static final Set<String> MODALS = Set.of("may", "can", "must", "should", "will");
    private static final Set<String> DENYING = Set.of("not", "never", "no", "none", "nothing");

    /** In words; what is longer tells all of its answer. */
    private static final int LONGEST_REST = 6;

    private static final int LONGEST_SUBJECT = 6;
    private static final MentionFinder MENTIONS = new MentionFinder();

    @Override
    public Stream<MadeQuestion> of(Clause clause) {
        boolean fits = clause.lead() == 0
                && clause.isAboutOneThing()
                && clause.isWhole()
                && clause.to() - clause.from() <= LONGEST_SUBJECT
                && clause.sentence().standsAlone(clause.from(), clause.to());
        return fits ? amount(clause).or(() -> whether(clause)).stream() : Stream.empty();
    }

    private static Optional<MadeQuestion> amount(Clause clause) {
        Assertion s = clause.sentence();
        if (!clause.isCopula() || clause.rest() >= clause.end()) {
            return Optional.empty();
        }
        Span rest = s.span(clause.rest(), clause.end());
        return MENTIONS.find(s.text()).stream()
                .filter(mention ->
                        ASKING.containsKey(mention.kind()) && mention.span().start() == rest.start())
                .map(Mention::kind)
                .findFirst()
                .map(kind ->
                        new MadeQuestion(ASKING.get(kind) + clause.turned() + "?", "amount", Optional.of(rest), 0.9));
    }

    /** Whether something is so, where that is short and not denied. */
    private static Optional<MadeQuestion> whether(Clause clause) {
        Assertion s = clause.sentence();
        boolean modal = !clause.verbs().auxiliaries().isEmpty()
                && s.isOne(clause.verbs().auxiliaries().get(0), MODALS);
        boolean denied = IntStream.range(0, s.size()).anyMatch(i -> s.isOne(i, DENYING));
        boolean brief = clause.end() - clause.rest() <= LONGEST_REST
                && clause.isClean(clause.rest(), clause.end())
                && clause.end() == s.size();
        if (!(modal || clause.isPassive()) || denied || !brief) {
            return Optional.empty();
        }
        String turned = clause.turned() + " " + s.said(clause.rest(), clause.end());
        return Optional.of(new MadeQuestion(
                Character.toUpperCase(turned.charAt(0)) + turned.substring(1) + "?", "whether", Optional.empty(), 0.6));
    }
}
