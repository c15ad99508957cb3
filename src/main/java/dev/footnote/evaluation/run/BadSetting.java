package dev.footnote.evaluation.run;

/** Exception for a setting that cannot be overridden so; the message names it. */
public class BadSetting extends Exception {

    private static final long serialVersionUID = 1L;

    public BadSetting(String message) {
        super(message);
    }
}
