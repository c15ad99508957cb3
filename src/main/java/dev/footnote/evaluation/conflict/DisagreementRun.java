package dev.footnote.evaluation.conflict;

import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks the questions of cases of disagreement through the whole system. */
public final class DisagreementRun {

    private DisagreementRun() {}

    /**
     * Asks all, on the calling thread, each of its own documents, however unsure the system is of its answer.
     *
     * @param overrides settings in place of the configured ones
     * @param progress when it is cancelled, what was asked until then is returned
     * @throws BadSetting when one of the overrides cannot be set
     * @throws UnreadableFolder when there are no documents to be had
     */
    public static List<DisagreementResult> of(
            List<DisagreementCorpus> corpora,
            PipelineFactory pipelines,
            Map<String, String> overrides,
            Progress progress)
            throws BadSetting, UnreadableFolder {
        int planned = corpora.stream().mapToInt(corpus -> corpus.cases().size()).sum();
        List<DisagreementResult> results = new ArrayList<>();
        for (DisagreementCorpus corpus : corpora) {
            try (Prepared prepared = pipelines.prepare(corpus.documents(), overrides)) {
                for (DisagreementCase one : corpus.cases()) {
                    if (progress.cancelled()) {
                        return results;
                    }
                    Answer answer = prepared.answerAnyway(Question.of(one.question()));
                    results.add(new DisagreementResult(corpus.id(), one, shown(answer)));
                    progress.done(results.size(), planned);
                }
            }
        }
        return results;
    }

    private static List<Disagreement> shown(Answer answer) {
        return answer instanceof Answer.Answered answered ? answered.disagreements() : List.of();
    }
}
