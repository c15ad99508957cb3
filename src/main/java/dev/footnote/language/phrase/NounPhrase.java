package dev.footnote.language.phrase;

import dev.footnote.document.Span;
import dev.footnote.language.Mention.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * A noun phrase: words that name a person, a thing or a time, together with what is said of it.
 *
 * @param span where it stands, with its article
 * @param text its words without article and quantifier
 * @param head the word it is about, in lower case
 * @param kind what it names, where that is known
 * @param form its number, and how it begins and goes on
 * @param preposition the preposition before it, if any, in lower case
 */
public record NounPhrase(
        Span span, String text, String head, Optional<Kind> kind, Form form, Optional<String> preposition) {

    /** The first word of a phrase, by what it says of it. */
    public enum Article {
        DEFINITE,
        POINTING,
        POSSESSIVE,
        OTHER_OF_SEVERAL,
        INDEFINITE,
        ASKED,
        NONE
    }

    /**
     * The grammatical form of a noun phrase.
     *
     * @param plural whether it stands for several
     * @param article how it begins
     * @param specific how many words tell it from others of its sort; a name counts as two
     * @param completed whether more about it follows: "the price of the ticket"
     */
    public record Form(boolean plural, Article article, int specific, boolean completed) {

        private static final Form OF_NAME = new Form(false, Article.NONE, 2, false);

        private Form singular() {
            return new Form(false, article, specific, completed);
        }

        private Form whole() {
            return new Form(plural, article, specific, true);
        }
    }

    public boolean plural() {
        return form.plural();
    }

    public Article article() {
        return form.article();
    }

    public int specific() {
        return form.specific();
    }

    public boolean completed() {
        return form.completed();
    }

    /** The same from another beginning. */
    public NounPhrase from(int start) {
        return new NounPhrase(Span.of(start, span.end()), text, head, kind, form, preposition);
    }

    /** The same with more of {@code all} behind it. */
    public NounPhrase to(int end, String all) {
        Span other = Span.of(span.start(), end);
        String more = text + all.substring(span.end(), end);
        return new NounPhrase(other, more, head, kind, form.whole(), preposition);
    }

    /** The same, naming something of a kind. */
    public NounPhrase as(Kind other) {
        return new NounPhrase(span, text, head, Optional.of(other), form.singular(), preposition);
    }

    /** Whose it is, where somebody's name says so: "Ann's car". */
    public Optional<NounPhrase> owner() {
        int end = text.indexOf("'s ");
        boolean name = end > 0 && Character.isUpperCase(text.charAt(0));
        if (!name) {
            return Optional.empty();
        }
        String owner = text.substring(0, end);
        Span place = Span.of(span.start(), span.start() + end);
        return Optional.of(new NounPhrase(
                place,
                owner,
                owner.substring(owner.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT),
                Optional.of(Kind.PERSON),
                Form.OF_NAME,
                Optional.empty()));
    }

    public boolean isPerson() {
        return kind.filter(Kind.PERSON::equals).isPresent();
    }

    public boolean isPlace() {
        return kind.filter(Kind.PLACE::equals).isPresent();
    }

    public boolean isName() {
        return kind.filter(one -> one == Kind.PERSON || one == Kind.PLACE || one == Kind.NAME)
                .isPresent();
    }

    /** An amount, a date, a time: nothing that a pronoun stands for. */
    public boolean isMeasure() {
        return kind.isPresent() && !isName();
    }

    /** Its words as they stand in the middle of another sentence: with an article unless it is a name or stands for many. */
    public String definite() {
        boolean bare = article() == Article.NONE || isMeasure() || isName() && article() != Article.DEFINITE;
        return bare ? text : "the " + text;
    }
}
