package dev.footnote.answer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Applies a {@link Policy} for unsupported sentences to the sentences of an answer. */
public final class Verification {

    private static final Pattern LEANS = Pattern.compile(
            "^[“\"'‘(]?(?:He|She|It|They|This|That|These|Those|Such|Both|Neither|His|Her|Their|Its|Instead|However|But|And"
                    + "|Still|Then|Also|Otherwise|Therefore|Thus|So|Yet|Nor|Or|As a result|Because of (?:this|that)|For this reason"
                    + "|For example|For instance|In that case|In addition|In contrast|On the other hand|By contrast|Similarly"
                    + "|Likewise|Furthermore|Moreover|Additionally|Consequently|Hence|Nevertheless|Nonetheless|Meanwhile|Finally"
                    + "|Second|Secondly|Third|Thirdly|Afterwards|Here|There)\\b"
                    + "(?! (?:is|are|was|were) (?:no|a|an|the)\\b).*",
            Pattern.DOTALL);

    /** A name behind the link makes a sentence stand on its own: "However, Anna Berg said …". */
    private static final Pattern STANDS = Pattern.compile(
            "^[“\"'‘(]?(?:Instead|However|But|And|Still|Then|Also|Otherwise|Yet|For example|For instance|In addition"
                    + "|In contrast|By contrast|Furthermore|Moreover|Additionally|Nevertheless|Nonetheless|Meanwhile|Finally),?"
                    + " (?:[Tt]he )?\\p{Lu}\\p{L}+.*",
            Pattern.DOTALL);

    private Verification() {}

    /**
     * What is left of an answer.
     *
     * @param sentences all its sentences in order, as they were verified
     * @return the sentences to be shown in order; none where the answer is not to be used
     */
    public static List<VerifiedSentence> apply(Policy policy, List<VerifiedSentence> sentences) {
        return switch (policy) {
            case MARK -> List.copyOf(sentences);
            case DROP -> supported(sentences);
            case STRICT ->
                sentences.stream().allMatch(VerifiedSentence::isSupported) ? List.copyOf(sentences) : List.of();
        };
    }

    /** Without the unsupported ones; what leans on a sentence that was left out is left out as well. */
    private static List<VerifiedSentence> supported(List<VerifiedSentence> sentences) {
        List<VerifiedSentence> left = new ArrayList<>();
        boolean before = true;
        for (VerifiedSentence sentence : sentences) {
            boolean stays = sentence.isSupported() && (before || !leans(sentence.text()));
            if (stays) {
                left.add(sentence);
            }
            before = stays;
        }
        return left;
    }

    /** Whether a sentence of an answer says nothing without the one before it: "He denied that." */
    public static boolean leans(String sentence) {
        return LEANS.matcher(sentence).matches() && !STANDS.matcher(sentence).matches();
    }
}
