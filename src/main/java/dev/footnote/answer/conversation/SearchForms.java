package dev.footnote.answer.conversation;

import dev.footnote.answer.question.Turn;
import dev.footnote.search.retrieval.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wordings in which a question after others is looked for. */
final class SearchForms {

    private final Weights weights;

    SearchForms(Weights weights) {
        this.weights = weights;
    }

    /**
     * What it was understood as first, then as it was asked, then behind earlier questions.
     *
     * @param text the question made to stand alone
     * @param history what was asked before, oldest first, at least one turn
     */
    List<Query.Form> of(String question, String text, List<Turn> history) {
        List<Query.Form> forms = new ArrayList<>(List.of(new Query.Form(text, 1)));
        if (!text.equals(question) && weights.asked() > 0) {
            forms.add(new Query.Form(question, weights.asked()));
        }
        Map<String, Double> earlier = new LinkedHashMap<>();
        earlier.merge(history.get(0).question(), weights.first(), Double::sum);
        earlier.merge(history.get(history.size() - 1).question(), weights.previous(), Double::sum);
        earlier.forEach((before, weight) -> {
            if (weight > 0) {
                forms.add(new Query.Form(before + " " + question, weight));
            }
        });
        return forms;
    }
}
