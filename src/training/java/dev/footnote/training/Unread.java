package dev.footnote.training;

import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Chooses questions of documents that the reader was not trained on: of those to fit that ask a single document, the ones where the
 * CRC-32 of its name modulo 8 is 1, which the reader's training leaves out; all others stay.
 */
final class Unread implements Predicate<LabelledQuestion> {

    private static final int PARTS = 8;
    private static final int LEFT_OUT = 1;

    @Override
    public boolean test(LabelledQuestion question) {
        Set<String> asked = question.filter().documents();
        return question.part() == Part.REPORT
                || asked.size() != 1
                || leftOut(asked.iterator().next());
    }

    private static boolean leftOut(String document) {
        CRC32 checksum = new CRC32();
        checksum.update(document.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % PARTS == LEFT_OUT;
    }
}
