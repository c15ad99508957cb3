package dev.footnote;

import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.onnx.ReaderModel;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.answer.verification.VerifiedSentence;
import dev.footnote.answer.verification.check.Problem;
import dev.footnote.assembly.Models;
import dev.footnote.assembly.Pipeline;
import dev.footnote.assembly.Settings;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences against passages, with the settings as they come and the real models. */
class VerifyingTest {

    private static final Document FERRY =
            Document.of("ferry.txt", Description.titled("The Skerry ferry"), """
                The ferry to Skerry leaves the town pier four times a day. The crossing takes 24 minutes. An adult single costs £4.20. \
                Dogs travel free on the upper deck. The ferry carried 1,200 passengers in May 2023. \
                The harbour office said that the old pier was safe. The skipper denied that the boat had been overloaded. \
                The council may close the pier in winter. Olaf Lund bought the boat from Petra Vik in 2019. \
                "We will not, under any circumstances, raise the fare this year," the manager told reporters.
                """, List.of());
    private static final Document LAMP = Document.of("lamp.txt", Description.titled("The lighthouse"), """
        The lighthouse on Skerry was built in 1871. Its lamp burned whale oil until electric light came in 1932. \
        The last keeper of the lighthouse was Anna Berg, who lived there for 31 years. The lamp has never gone out.
        """, List.of());

    private static MiniLm model;
    private static ReaderModel reader;
    private static AnswerVerifier verifier;
    private static List<Passage> ferry;
    private static List<Passage> lamp;
    private static List<Passage> all;

    @BeforeAll
    static void load() {
        Settings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .build()
                .getConfigMapping(Settings.class);
        model = new MiniLm(2);
        reader = new ReaderModel(2);
        Models models = Models.of(model, Optional.of(reader));
        verifier = Pipeline.verifier(settings, models);
        ferry = Pipeline.splitter(settings, models.counter()).split(FERRY);
        lamp = Pipeline.splitter(settings, models.counter()).split(LAMP);
        all = List.of(ferry.get(0), lamp.get(0));
    }

    @AfterAll
    static void close() {
        reader.close();
        model.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crossing takes 24 minutes.",
                "the crossing  takes 24 minutes",
                "“We will not, under any circumstances, raise the fare this year,” the manager told reporters.",
                "The lighthouse on Skerry was built in 1871. Its lamp burned whale oil until electric light came in"
                        + " 1932."
            })
    void theDocumentsOwnWordsAreVerbatim(String sentence) {
        VerifiedSentence verified = verifier.verify(sentence, List.of(), all);

        assertThat(verified.verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(verified.support().get(0).quote().toLowerCase()).contains("the");
        assertThat(verified.score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An adult single ticket costs £4.20.",
                "The crossing lasts 24 minutes.",
                "The ferry carried 1200 passengers in May 2023.",
                "In May 2023 the ferry carried 1.2 thousand passengers.",
                "According to the harbour office, the old pier was safe.",
                "The skipper denied that the boat was overloaded.",
                "The pier may be closed by the council in winter.",
                "Anna Berg was the last keeper of the lighthouse.",
                "The lighthouse was built in 1871 on Skerry.",
                // a letter doubled or not is a matter of spelling
                "The lighthouse was built in 1871 on Skery.",
                "The manager said the company \"will not, under any circumstances, raise the fare\"."
            })
    void otherWordsThatSayTheSameAreSupported(String sentence) {
        VerifiedSentence verified = verifier.verify(sentence, List.of(), all);

        assertThat(verified.verdict()).as(verified.toString()).isEqualTo(Verdict.SUPPORTED);
        assertThat(verified.support()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An adult single costs £4.80.                                             | NUMBER",
                "The ferry carried 12,000 passengers in May 2023.                         | NUMBER",
                "The ferry carried 1,200 passengers in May 2022.                          | DATE",
                "The lighthouse on Skerry was built in 1817.                              | DATE",
                "The last keeper of the lighthouse was Petra Vik.                         | NAME",
                "Petra Vik bought the boat from Olaf Lund in 2019.                        | NAME",
                "The old pier was safe.                                                   | SPEAKER",
                "The council said that the old pier was safe.                             | SPEAKER",
                "The boat had been overloaded.                                            | NEGATION",
                "The skipper said that the boat had been overloaded.                      | NEGATION",
                "The old pier was not safe, the harbour office said.                      | NEGATION",
                "The lamp has gone out.                                                   | NEGATION",
                "The council will close the pier in winter.                               | MODALITY",
                "The council has closed the pier.                                         | MODALITY",
                "The manager said \"we will … raise the fare this year\".                 | QUOTATION",
                "The manager said \"we will never again raise any fare\".                 | QUOTATION",
                "An adult single costs £4.20, see https://evil.example.                   | LINK"
            })
    void whatIsChangedIsUnsupportedAndSaysWhy(String sentence, Problem.Kind kind) {
        VerifiedSentence verified = verifier.verify(sentence, List.of(), all);

        assertThat(verified.verdict()).as(verified.toString()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(verified.problem().map(Problem::kind))
                .as(verified.toString())
                .contains(kind);
        assertThat(verified.support()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Whales are mammals that breathe air.",
                "The ferry serves a breakfast of herring and eggs.",
                "Tickets can be bought with a telephone."
            })
    void whatNobodySaysIsUnsupported(String sentence) {
        VerifiedSentence verified = verifier.verify(sentence, List.of(), all);

        assertThat(verified.verdict()).as(verified.toString()).isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void aSentenceThatCitesTheWrongPassageIsGivenTheRightOne() {
        VerifiedSentence verified = verifier.verify("The lighthouse was built in 1871.", ferry, all);

        assertThat(verified.isSupported()).isTrue();
        assertThat(verified.support().get(0).document()).isEqualTo(LAMP);
        assertThat(verified.problem().map(Problem::kind)).contains(Problem.Kind.CITED_WRONGLY);
    }

    @Test
    void aSentenceThatCitesTheRightPassageKeepsIt() {
        VerifiedSentence verified = verifier.verify("The lighthouse was built in 1871.", lamp, all);

        assertThat(verified.support().get(0).document()).isEqualTo(LAMP);
        assertThat(verified.problem()).isEmpty();
    }

    @Test
    void aSentenceAloneIsUnsupported() {
        assertThat(verifier.verify("The pier is old.", List.of(), List.of()).isSupported())
                .isFalse();
    }
}
