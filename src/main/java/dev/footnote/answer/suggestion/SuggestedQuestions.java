package dev.footnote.answer.suggestion;

import java.util.List;

/** The suggested questions of the library, found in the background: a port. */
public interface SuggestedQuestions {

    /** The suggestions so far, neighbours from different documents where there are several; the same for the same documents. */
    List<Suggestion> suggestions();

    /** Whether all of them were found; until then there may be more later. */
    boolean complete();
}
