package dev.footnote.evaluation;

import dev.footnote.evaluation.file.ClaimLinesReader;
import dev.footnote.evaluation.file.DisagreementFile;
import dev.footnote.evaluation.file.FeedbackLinesReader;
import dev.footnote.evaluation.file.JsonBaselineFile;
import dev.footnote.evaluation.file.QuestionSetFiles;
import dev.footnote.evaluation.file.YamlQuestions;

/** The files of evaluations as the program reads and writes them. */
public final class SetFiles {

    public static final EvaluationFiles ALL = new EvaluationFiles(
            new QuestionSetFiles(),
            new YamlQuestions(),
            new ClaimLinesReader(),
            new DisagreementFile(),
            new FeedbackLinesReader(),
            new JsonBaselineFile());

    private SetFiles() {}
}
