package dev.footnote.model.prompt;

/** A prompt that cannot be used; the message names its file and what is wrong with it. */
public final class BadPrompt extends Exception {

    private static final long serialVersionUID = 1L;

    public BadPrompt(String file, String problem) {
        super(file + ": " + problem);
    }
}
