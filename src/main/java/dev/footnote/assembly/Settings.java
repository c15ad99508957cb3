package dev.footnote.assembly;

import dev.footnote.adapter.langchain4j.Provider;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.verification.Policy;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Every knob, by the step that it belongs to; set as {@code -Dfootnote.step.knob=value} or {@code FOOTNOTE_STEP_KNOB}. */
@ConfigMapping(prefix = "footnote")
public interface Settings {

    Documents documents();

    Passages passages();

    Embedding embedding();

    Retrieval retrieval();

    Reading reading();

    Answering answering();

    Verifying verifying();

    Suggestions suggestions();

    Feedback feedback();

    Model model();

    Prompts prompts();

    /** Where the documents come from. */
    interface Documents {

        /** The folder that is answered from, relative to the current one. */
        @WithDefault("seeds")
        String path();

        /** The largest file that is read, in bytes; larger ones are reported and left out. */
        @WithDefault("20000000")
        long maxBytes();
    }

    /** How documents are cut. */
    interface Passages {

        /**
         * The most word pieces of the embedding model in a passage with its title and headings, 16 to 254; the model sees
         * no more. Smaller passages are found more exactly, larger ones tell more.
         */
        @WithDefault("200")
        int maxTokens();

        /** How many sentences neighbouring passages share, 0 or more. */
        @WithDefault("1")
        int overlapSentences();
    }

    /** How texts become vectors. */
    interface Embedding {

        /** How many texts are embedded, and passages read, at once; 0 for what suits the number of processors. */
        @WithDefault("0")
        int threads();
    }

    /** How passages are found. */
    interface Retrieval {

        /** How many passages are read for an answer, 1 to 50. More find more and take longer. */
        @WithDefault("8")
        int maxPassages();

        /** How many passages each of the two searches brings to the fusion. */
        @WithDefault("100")
        int depth();

        /** How the two lists become one. */
        @WithDefault("scores")
        FusionKind fusion();

        /** The constant of the fusion by ranks, above 0; smaller trusts the first ranks more. */
        @WithDefault("60")
        double fusionConstant();

        /** How much the search by words counts in the fusion, 0 or more. */
        @WithDefault("1")
        double lexicalWeight();

        /** How much the search by meaning counts in the fusion, 0 or more. */
        @WithDefault("1.5")
        double denseWeight();

        /**
         * How much what the words of a follow-up find counts beside what it was understood as, which counts 1; 0 or more.
         * Higher trusts the understanding less.
         */
        @WithDefault("0.5")
        double askedWeight();

        /**
         * How much what a follow-up finds together with the first question of its conversation counts beside that, 0 or more.
         * Higher keeps to what the conversation began with.
         */
        @WithDefault("0.4")
        double firstWeight();

        /** How much what a follow-up finds together with the question before it counts beside that, 0 or more. */
        @WithDefault("0.2")
        double previousWeight();

        /** How much a word in the title counts against one in the text, 0 or more. */
        @WithDefault("0.5")
        double titleWeight();

        /** How much a word in the headings counts against one in the text, 0 or more. */
        @WithDefault("0.5")
        double headingsWeight();

        /** BM25's saturation of repeated words, 0 or more; larger rewards repetition more. */
        @WithDefault("0.9")
        double k1();

        /** BM25's correction for length, 0 to 1; larger prefers short passages more. */
        @WithDefault("0.4")
        double b();
    }

    /** What decides in the fusion of two lists. */
    enum FusionKind {
        /** Scores, each as a share of the best in its list. */
        SCORES,
        /** Ranks alone. */
        RANKS
    }

    /** How passages are read. */
    interface Reading {

        /**
         * How many passages' word vectors are kept in memory, about 80 kB each. Passages beyond it are computed again for
         * each question, some 20 ms each.
         */
        @WithDefault("1000")
        int keptPassages();

        /** Who reads: the trained model, or the rules alone. */
        @WithDefault("trained")
        ReaderKind reader();

        /** How many of the retrieved passages the trained model reads, the most promising first; some 50 ms each. */
        @WithDefault("3")
        int passages();

        /** The time for reading after which what was read so far has to do. */
        @WithDefault("PT1S")
        Duration budget();
    }

    /** Who can read. */
    enum ReaderKind {
        TRAINED,
        RULES
    }

    /** How an answer is decided on and composed. */
    interface Answering {

        /**
         * The confidence below which the answer is "the documents do not say", 0 to 1. Higher refuses more. The default is
         * fitted on the questions kept for fitting, see eval/LOG.md.
         */
        @WithDefault("0.16")
        double threshold();

        /** The most sentences in an answer to a question for one thing. */
        @WithDefault("3")
        int maxSentences();

        /** The most sentences where several things are wanted, a list or an overview, and in a full answer. */
        @WithDefault("4")
        int maxListed();

        /** How near a further sentence's score must come to the best one's, 0 to 1. Higher says less. */
        @WithDefault("0.4")
        double share();

        /**
         * How much an answer says unless the question asks for more ("explain …", "… in detail"): the fewest sentences that
         * answer, or in full all that belong to it, some three of one document.
         */
        @WithDefault("fewest")
        Extent extent();

        /** The share of words in common from which two sentences say the same, 0 to 1. */
        @WithDefault("0.6")
        double likeness();

        /** The cosine of question and passage from which the documents count as being about what is asked. */
        @WithDefault("0.3")
        double onTopic();

        /** The cosine below which they certainly are not, and nothing is answered. Higher refuses more. */
        @WithDefault("0.15")
        double elsewhere();
    }

    /** How sentences are checked that were not copied from the documents. */
    interface Verifying {

        /** What becomes of an answer with sentences that nothing bears out: marked, dropped, or not used at all. */
        @WithDefault("drop")
        Policy policy();

        /** The score from which a sentence counts as supported, 0 to 1. Higher rejects more. */
        @WithDefault("0.5")
        double threshold();
    }

    /** Questions to begin with, found in the background after the documents were read. */
    interface Suggestions {

        /** How many are looked for, 0 for none at all. */
        @WithDefault("50")
        int most();

        /** How many questions are asked for them at most; more find more and take longer, some 150 ms each. */
        @WithDefault("300")
        int mostAsked();

        /** How sure the answer to one must be, 0 to 1. Higher suggests less. */
        @WithDefault("0.5")
        double confidence();

        /** How long is rested after each, as a multiple of the time it took, 0 or more: higher leaves more to those who ask. */
        @WithDefault("1")
        double rest();
    }

    /** What people say of the answers. */
    interface Feedback {

        /** The file that feedback is added to, one JSON object a line; without it there is none, and the page asks for none. */
        Optional<String> path();

        /** How large the file may grow, in bytes; more is refused. */
        @WithDefault("10000000")
        long maxBytes();
    }

    /** A language model, for those who have one: nothing is called unless a name is set. */
    interface Model {

        /** Whose way of talking it has: openai, with all who speak as they do, ollama, anthropic or gemini. */
        @WithDefault("openai")
        Provider provider();

        /** Its address, of OpenAI's kind up to and with {@code /v1}; without it the provider's own, of Ollama this machine's. */
        Optional<String> baseUrl();

        /** Its name there; without it there is no model. */
        Optional<String> name();

        /** What opens the door there; best set as {@code FOOTNOTE_MODEL_API_KEY}, never written anywhere. */
        Optional<String> apiKey();

        /** Whether it writes the answers, each sentence verified; without that they are the documents' own words. */
        @WithDefault("true")
        boolean writes();

        /** Whether it makes a question that may lean on earlier ones stand alone; without that the rules do. */
        @WithDefault("true")
        boolean rewrites();

        /** How long a whole reply may take, all tries together. After it the documents' own words have to do. */
        @WithDefault("PT60S")
        Duration timeout();

        /** How long until the first word of a reply. Lower answers sooner where the model is slow, but without it. */
        @WithDefault("PT30S")
        Duration firstToken();

        /** How often it is asked again where that may help: busy, broken down, not reached. 0 for never. */
        @WithDefault("2")
        int retries();

        /** By how many questions it is asked at once, 1 or more. */
        @WithDefault("8")
        int concurrency();

        /** How many more questions may wait for that; beyond, the documents' own words have to do. */
        @WithDefault("64")
        int queue();

        /** How long a question may wait for that; longer, and the documents' own words have to do. */
        @WithDefault("PT20S")
        Duration patience();

        /**
         * About how much it is given at most, in word pieces of the embedding model, a little less than its own tokens. More
         * lets it see more passages, and costs more.
         */
        @WithDefault("4000")
        int inputTokens();

        /** How much of that may be earlier questions and answers of the conversation. */
        @WithDefault("1000")
        int historyTokens();

        /** The most tokens of a reply; a prompt may want fewer. */
        @WithDefault("1000")
        int outputTokens();

        /** After how many failures in a row it is left alone for a while, 1 or more. */
        @WithDefault("5")
        int failures();

        /** How long it is left alone then, before one question tries it again. */
        @WithDefault("PT30S")
        Duration pause();
    }

    /** What is said to a language model. */
    interface Prompts {

        /** The folder of the prompts, relative to the current one; for what is not there, that which came with the program. */
        @WithDefault("prompts")
        String path();
    }
}
