package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.statement.Alignment;
import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Rivals;
import dev.footnote.language.modality.Opposites;
import java.util.Set;

/** The {@link PairJudge} by rules: values that differ, negation and antonyms contradict where the words around them are about the same. */
public final class RuleJudge implements PairJudge {

    private final Rivals rivals;
    private final PolarityRules polarity;

    public RuleJudge(Opposites opposites) {
        this.rivals = new Rivals(opposites);
        this.polarity = new PolarityRules(opposites);
    }

    @Override
    public Relation judge(Part one, Part other, Set<String> asked, boolean pointed) {
        if (rivals.areApart(one, other, asked)) {
            return Relation.UNRELATED;
        }
        return one.value().isPresent() && other.value().isPresent()
                ? ValueRules.judge(one.about(asked), other.about(asked), asked, pointed)
                : polarity.judge(one, other, asked);
    }

    @Override
    public boolean isOfSame(Part one, Part other, Set<String> asked) {
        return !Alignment.replaces(one, other, asked)
                && !Alignment.replaces(other, one, asked)
                && !PolarityRules.leaveRoom(one, other);
    }
}
