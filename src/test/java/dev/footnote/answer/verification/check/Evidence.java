package dev.footnote.answer.verification.check;

import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.layout.PlainPlaces;
import dev.footnote.embedding.TokenEmbedder;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.language.ReadWords;
import dev.footnote.language.sentence.SentenceReader;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.index.PassageTokens;
import dev.footnote.search.passage.Splitter;
import java.util.List;

/** Evidence for checks, read as the program reads it but without vectors: a word is met by itself or not at all. */
final class Evidence {

    private static final int ROOM = 400;
    private static final TokenEmbedder NOTHING = texts -> texts.stream()
            .map(text -> new TokenVectors(List.of(), new float[0][]))
            .toList();
    private static final PassageSentences SENTENCES = new PassageSentences(
            new SentenceReader(ReadWords.ANALYZER, ReadWords.TAGGER, NOTHING), new PassageTokens(NOTHING, 1));
    private static final Splitter SPLITTER =
            new Splitter(new OpenNlpSentenceSplitter(), text -> text.split("\\s+").length, ROOM, 1);

    private Evidence() {}

    /** A check of one kind. */
    interface Kind {
        Check of(Support evidence, Wording wording, Findings findings);
    }

    /** What a check of a kind objects to a claim held against a text, "/" for its line ends. */
    static List<Problem.Kind> objections(Kind kind, String claim, String text) {
        String lines = text.replace(" / ", "\n");
        Document document =
                Document.of("a.txt", Description.titled("A text"), lines, PlainPlaces.find(lines, List.of()));
        Support evidence = Support.of(SENTENCES.reader().read(claim), SPLITTER.split(document), SENTENCES);
        Findings findings = new Findings();
        kind.of(evidence, new Wording(evidence), findings).run();
        return findings.objections().stream().map(Problem::kind).distinct().toList();
    }
}
