package dev.footnote.answer.conversation;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.question.Turn;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.language.Mention.Kind;
import dev.footnote.search.retrieval.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionResolverTest {

    /** What the documents would tell. */
    private static final Map<String, Kind> KNOWN = Map.of(
            "Anna Berg",
            Kind.PERSON,
            "Olaf Lund",
            Kind.PERSON,
            "Skerry",
            Kind.PLACE,
            "Norway",
            Kind.PLACE,
            "Denmark",
            Kind.PLACE);

    private static final QuestionResolver RESOLVER = resolver(words -> Optional.ofNullable(KNOWN.get(words)));

    private static QuestionResolver resolver(CorpusKnowledge known) {
        return new QuestionResolver(
                new OpenNlpTagger(),
                known,
                new QuestionAnalysis(new LuceneTextAnalyzer(Stemming.PORTER)),
                new HashEmbedder(),
                new Weights(0.5, 0.25, 0.125));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // pronouns
                "When was the bridge built?  | Who designed it?                  | Who designed the bridge?",
                "When was the bridge built?  | How long is it?                   | How long is the bridge?",
                "What did Anna Berg paint?   | When did she die?                 | When did Anna Berg die?",
                "What did Anna Berg paint?   | Where was her house?              | Where was Anna Berg’s house?",
                "How many boats were sold?   | Who bought them?                  | Who bought the boats?",
                "How many boats were sold?   | How many of them were old?        | How many of the boats were old?",
                "How many boats were sold?   | And how many were lost?           | How many boats were lost?",
                "Is Skerry an island?        | Who said so?                     | Who said so (Skerry)?",
                // places, times, things pointed at
                "Who lives in Skerry?        | What do people eat there?         | What do people eat in Skerry?",
                "Who left in March?          | Who came then?                    | Who came in March?",
                "Who signed the fishing deal? | What does the deal say?          | What does the fishing deal say?",
                "Which museums are free?     | Which ones are open on Monday?    | Which museums are open on Monday?",
                // a few words
                "Did Norway agree to the plan? | And Denmark?                    | Did Denmark agree to the plan?",
                "How much does the ferry cost for an adult? | And for a child?   | How much does the ferry cost for a child?",
                "How many boats did Olaf Lund sell? | When?                      | When did Olaf Lund sell boats?",
                "Did Norway agree to the plan? | Why?                            | Why did Norway agree to the plan?",
                "What does a black 60 l bin cost? | 120 l?                    | What does a black 120 l bin cost?",
                "Did Norway agree to the plan? | Denmark?                      | Did Denmark agree to the plan?",
                "What is the basic pay of grade L2? | L5?                         | What is the basic pay of grade L5?",
                "Is it charged from May to September? | October to April?         | Is it charged from October to April?",
                "When does the first boat leave? | and the last one?              | When does the last boat leave?",
                "Who is primary in week 27?   | In week 30?                       | Who is primary in week 30?",
                "How many boats were sold?    | And nets?                         | How many nets were sold?",
                // all of it
                "Can I take petrol on the ferry? | tell me more about that | Tell me more about that: Can I take petrol on the ferry?",
                "Is there a return after illness? | How does that work?   | How does that work: Is there a return after illness?",
                // corrections
                "How many boats were sold in May? | No, I meant in June          | How many boats were sold in June?",
                "What did Anna Berg say?     | Sorry, I meant Olaf Lund          | What did Olaf Lund say?",
                "What is the fee on Basic for P2? | P1 I mean                     | What is the fee on Basic for P1?",
                "What does a gold card cost?  | credit, not gold                  | What does a credit card cost?",
            })
    void questionIsMadeToStandAlone(String before, String question, String meant) {
        assertThat(resolve(question, before)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When was the bridge built? | Who is the mayor of Skerry?",
                "When was the bridge built? | Does Olaf Lund own a boat?",
                "When was the bridge built? | Did Anna Berg say that she was ill?",
                "When was the bridge built? | Is it true that Olaf Lund left?",
                "When was the bridge built? | How many people are there in Skerry?",
                "When was the bridge built? | What is the price of a ticket to Skerry?",
                "When was the bridge built? | No, I meant who painted the church in Skerry?",
                "When was the bridge built? | Why isn't there just one church in Skerry?",
                "When was the bridge built? | Is this the best river for fishing?",
                "When was the bridge built? | Explain the term suspension cable",
                "When was the bridge built? | How does one become a carpenter and does it pay?",
                "When was the bridge built? | boats versus trains",
                "When was the bridge built? | NATO",
                "When was the bridge built? | How much is the rent?",
                "When was the bridge built? | And where do visitors eat?",
                "When was the bridge built? | Is it a fault if a boat is late?",
                "When was the bridge built? | NOC number",
                "Who lives in Skerry?       | Is it forbidden to fish in the harbour?",
                "How old is the ferry?      | If a ticket is lost, does it lapse?",
                "How old is the ferry?      | great, thank you very much",
                "How old is the ferry?      | yard bus times",
                "When was the bridge built? | What a terrible storm!",
                "Whata is a bridge?         | Why do towns build bridges?",
            })
    void questionThatStandsIsLeftAlone(String before, String question) {
        String meant = question.replace("No, I meant who", "who");

        assertThat(resolve(question, before)).isIn(question, meant);
    }

    @Test
    void firstQuestionIsLeftAlone() {
        assertThat(resolve("Who designed it?")).isEqualTo("Who designed it?");
    }

    @Test
    void chatterBetweenTwoQuestionsIsPassedOver() {
        assertThat(resolve("And in June?", "How many boats were sold in May?", "thx", "ok"))
                .isEqualTo("How many boats were sold in June?");
    }

    @Test
    void whatIsComparedIsWhatWasAskedAboutOneAfterTheOther() {
        assertThat(resolve("Which of them is cheaper?", "How much is allowance A?", "allowance B?"))
                .isEqualTo("Which of them is cheaper, allowance A or allowance B?");
    }

    @Test
    void somebodyWhoWasAskedForIsHe() {
        assertThat(resolve("Which plot does he have?", "Who is the bee warden?"))
                .isEqualTo("Which plot does the bee warden have?");
    }

    @Test
    void propertyIsThatOfTheTopicWhereTheDocumentsTellOfBothTogether() {
        QuestionResolver telling = resolver(new CorpusKnowledge() {
            @Override
            public Optional<Kind> kind(String words) {
                return Optional.empty();
            }

            @Override
            public boolean tellOf(String noun, String question) {
                return noun.equals("deposit");
            }
        });
        List<Turn> history = List.of(Turn.of("Can I borrow the carpet cleaner?"));

        assertThat(telling.resolve("How much is the deposit?", history).text())
                .isEqualTo("How much is the deposit of the carpet cleaner?");
        assertThat(telling.resolve("How much is the rent?", history).text()).isEqualTo("How much is the rent?");
    }

    @Test
    void followsTheThreadOverSeveralTurns() {
        assertThat(resolve("When did she retire?", "Who is Anna Berg?", "What did she paint?", "And where?"))
                .isEqualTo("When did Anna Berg retire?");
    }

    @Test
    void whatIsAskedAboutIsMeantBeforeWhatOnlySaysWhichOne() {
        assertThat(resolve("Who designed it?", "Who lives in Skerry?", "When was the bridge built?"))
                .isEqualTo("Who designed the bridge?");
    }

    @Test
    void questionLinkedByAndAloneDoesNotTakeOverAnotherTopic() {
        assertThat(resolve("And how many trains were late?", "How long is the bridge?"))
                .isEqualTo("And how many trains were late?");
    }

    @Test
    void newSubjectTakesThePlaceOfTheOldOne() {
        assertThat(resolve("When did he retire?", "Who is Anna Berg?", "What does Olaf Lund sell?"))
                .isEqualTo("When did Olaf Lund retire?");
    }

    @Test
    void whoWasAskedForIsTakenFromTheAnswer() {
        Turn turn = new Turn("Who wrote the report?", Optional.of("Anna Berg wrote the report in 2019. [1]"));

        assertThat(RESOLVER.resolve("What else did she write?", List.of(turn)).text())
                .isEqualTo("What else did Anna Berg write?");
    }

    @Test
    void searchesAlsoForTheWordsAsTheyWereAskedAndWithTheFirstQuestionAndTheOneBefore() {
        Resolution resolution = RESOLVER.resolve(
                "Who designed it?",
                List.of(Turn.of("Is the town old?"), Turn.of("Where is it?"), Turn.of("Who lives in Skerry?")));

        assertThat(resolution.forms())
                .containsExactly(
                        new Query.Form("Who designed Skerry?", 1),
                        new Query.Form("Who designed it?", 0.5),
                        new Query.Form("Is the town old? Who designed it?", 0.25),
                        new Query.Form("Who lives in Skerry? Who designed it?", 0.125));
    }

    @Test
    void onlyQuestionBeforeIsTheFirstAndTheLast() {
        Resolution resolution = RESOLVER.resolve("Who designed it?", List.of(Turn.of("When was the bridge built?")));

        assertThat(resolution.forms()).contains(new Query.Form("When was the bridge built? Who designed it?", 0.375));
    }

    @ParameterizedTest
    @CsvSource({"?", "And?", "ok", "🙂", "it", "'no, '", "and and and", "not, not", "(", "Why why why", "[1] [2]"})
    void oddWordsDoNoHarm(String question) {
        assertThat(resolve(question, "When was the bridge built?", "?", question))
                .isNotBlank();
    }

    private static String resolve(String question, String... before) {
        return RESOLVER.resolve(question, Arrays.stream(before).map(Turn::of).toList())
                .text();
    }
}
