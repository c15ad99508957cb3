package dev.footnote.language.phrase;

import dev.footnote.document.Span;
import dev.footnote.language.Mention.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that name a person, a thing or a time, together with what is said of it.
 *
 * @param span where it stands, with its article
 * @param text its words without article and quantifier
 * @param head the word it is about, in lower case
 * @param kind what it names, where that is known
 * @param plural whether it stands for several
 * @param article how it begins
 * @param specific how many words tell it from others of its sort; a name counts as two
 * @param completed whether more about it follows: "the price of the ticket"
 * @param preposition the preposition before it, if any, in lower case
 */
public record NounPhrase(
        Span span,
        String text,
        String head,
        Optional<Kind> kind,
        boolean plural,
        Article article,
        int specific,
        boolean completed,
        Optional<String> preposition) {

    /** How a phrase begins. */
    public enum Article {
        DEFINITE,
        POINTING,
        POSSESSIVE,
        OTHER_OF_SEVERAL,
        INDEFINITE,
        ASKED,
        NONE
    }

    /** The same from another beginning. */
    public NounPhrase from(int start) {
        Span other = Span.of(start, span.end());
        return new NounPhrase(other, text, head, kind, plural, article, specific, completed, preposition);
    }

    /** The same with more of {@code all} behind it. */
    public NounPhrase to(int end, String all) {
        Span other = Span.of(span.start(), end);
        String more = text + all.substring(span.end(), end);
        return new NounPhrase(other, more, head, kind, plural, article, specific, true, preposition);
    }

    /** The same, naming something of a kind. */
    public NounPhrase as(Kind other) {
        return new NounPhrase(span, text, head, Optional.of(other), false, article, specific, completed, preposition);
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
                false,
                Article.NONE,
                2,
                false,
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
        boolean bare = article == Article.NONE || isMeasure() || isName() && article != Article.DEFINITE;
        return bare ? text : "the " + text;
    }
}
