package dev.footnote.evaluation.set;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.evaluation.run.WordOverlapSystem;
import java.util.List;
import java.util.Map;

/** A few lines and questions that tests run. */
public final class Harbour {

    public static final Document FERRY = Document.of(
            "ferry.txt",
            Description.titled("Ferry"),
            "An adult single costs £4.20\nThe last boat leaves at 21:30\nDogs travel free",
            List.of());

    public static final Document LAMP = Document.of(
            "lamp.txt", Description.titled("Lamp"), "The lamp was lit by oil\nThe keeper was Anna Berg", List.of());

    public static final List<Document> DOCUMENTS = List.of(FERRY, LAMP);

    private Harbour() {}

    public static LabelledQuestion fare() {
        return fact("fare", "What costs an adult single", "ferry.txt", "An adult single costs £4.20", "4.20");
    }

    public static LabelledQuestion keeper() {
        return fact("keeper", "Who was keeper", "lamp.txt", "The keeper was Anna Berg", "Berg");
    }

    /** Every word of it is in the wrong line. */
    public static LabelledQuestion lamp() {
        return fact("lamp", "the keeper was", "lamp.txt", "The lamp was lit by oil", "oil");
    }

    public static LabelledQuestion ethanol() {
        return new LabelledQuestion(
                "ethanol",
                Asking.of("boiling point of ethanol"),
                Kind.OFF_TOPIC,
                List.of("chemistry"),
                Gold.NONE,
                Part.REPORT,
                new Origin("harbour.yaml", 9));
    }

    public static LabelledQuestion dogs() {
        return new LabelledQuestion(
                "dogs",
                Asking.of("Dogs travel where"),
                Kind.NOT_STATED,
                List.of(),
                Gold.NONE,
                Part.FIT,
                new Origin("harbour.yaml", 11));
    }

    public static QuestionSet set() {
        return set(fare(), keeper(), lamp(), ethanol(), dogs());
    }

    public static QuestionSet set(LabelledQuestion... questions) {
        return new QuestionSet("harbour", new Corpus.Given(DOCUMENTS), List.of(questions));
    }

    /** A system that refuses below half of a question's words. */
    public static WordOverlapSystem system() {
        return new WordOverlapSystem(0.5, Map.of(), DOCUMENTS);
    }

    public static LabelledQuestion fact(String id, String text, String document, String quote, String answer) {
        Gold gold = new Gold(
                List.of(List.of(answer)),
                List.of(answer, "£" + answer),
                List.of(Evidence.of(Quote.of(document, quote))),
                Map.of());
        return new LabelledQuestion(
                id, Asking.of(text), Kind.FACT, List.of(), gold, Part.REPORT, new Origin("harbour.yaml", 1));
    }
}
