package dev.footnote.assembly;

import dev.footnote.adapter.langchain4j.Provider;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.verification.Policy;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The settings of Footnote by the step that they belong to, each with its unit, its range and its default. Set as a system
 * property, {@code -Dfootnote.retrieval.depth=50}, or as a variable of the environment, {@code FOOTNOTE_RETRIEVAL_DEPTH=50}.
 */
@ConfigMapping(prefix = "footnote")
public interface Settings {

    Documents documents();

    Passages passages();

    Index index();

    Embedding embedding();

    Retrieval retrieval();

    Reading reading();

    Answering answering();

    Verifying verifying();

    Suggestions suggestions();

    Feedback feedback();

    Model model();

    Prompts prompts();

    /** {@code footnote.documents}: the folders of documents. */
    interface Documents {

        /**
         * Folders of the documents, with all folders below them, relative to the current one; also files, and globs such as
         * {@code reports/**}{@code /*.pdf}; a list with commas, one in a name as {@code \\,}.
         */
        @WithDefault("seeds")
        List<String> path();

        /** Largest file that is read, in bytes, above 0; larger ones are reported and left out. */
        @WithDefault("20000000")
        long maxBytes();

        /** Longest time that reading one file may take, above 0; what takes longer is reported and left out. */
        @WithDefault("PT60S")
        Duration maxTime();

        /**
         * Memory (heap) of the process that reads all formats but plain text, in megabytes, 64 or more, or 0 to read them in the
         * program itself; what needs more is reported and left out.
         */
        @WithDefault("512")
        int maxMemory();

        /** Whether the folders are watched, so that a file that changes is read again at once. */
        @WithDefault("true")
        boolean watch();

        /**
         * Interval between looks through all folders without any sign of a change, 0 or more; 0 for none. Folders on other
         * machines give no sign.
         */
        @WithDefault("PT5M")
        Duration scanEvery();

        /**
         * Shortest time since the last change of a file until it is read, 0 or more. Shorter reads files sooner, and may read
         * one that is still being written.
         */
        @WithDefault("PT0.5S")
        Duration settle();

        /**
         * Longest time that questions wait at the start for all documents to be read, 0 or more; afterwards answers say how
         * many are still unread. What an index on disk has kept is answered from at once.
         */
        @WithDefault("PT15S")
        Duration patience();
    }

    /** {@code footnote.passages}: how documents are split into passages. */
    interface Passages {

        /**
         * Maximum length of a passage with its title and headings, in word pieces (tokens) of the embedding model, 16 to
         * 254; the model sees no more. Smaller passages are found more exactly, larger ones tell more.
         */
        @WithDefault("200")
        int maxTokens();

        /**
         * Overlap of neighbouring passages, in sentences, 0 or more. More splits fewer thoughts in two and fills the index.
         */
        @WithDefault("1")
        int overlapSentences();
    }

    /** {@code footnote.index}: where documents and vectors are kept. */
    interface Index {

        /**
         * Folder that the index is kept in, made when it is missing; without one it is in memory, and everything is embedded
         * again at each start. One process at a time holds it.
         */
        Optional<String> path();
    }

    /** {@code footnote.embedding}: the models that run in this process. */
    interface Embedding {

        /** Number of threads that embed texts and read passages, 0 or more; 0 for one per processor. */
        @WithDefault("0")
        int threads();
    }

    /** {@code footnote.retrieval}: how passages are found. */
    interface Retrieval {

        /** Number of passages retrieved for an answer (top k), 1 to 50. More find more and take longer. */
        @WithDefault("8")
        int maxPassages();

        /**
         * Number of passages that the lexical and the dense search each bring to the fusion, 1 or more. More find more and
         * take longer.
         */
        @WithDefault("100")
        int depth();

        /**
         * Number of passages up to which all vectors are compared for the nearest, 0 or more. Among more the graph of an
         * approximate search (HNSW) leads to them, which takes less time and may miss one in a hundred.
         */
        @WithDefault("20000")
        int exactUpTo();

        /** Method of fusion of the lexical and the dense list: by scores, or by ranks (reciprocal rank fusion). */
        @WithDefault("scores")
        FusionKind fusion();

        /**
         * Constant k of the reciprocal rank fusion, above 0; used by {@code ranks} only. Smaller trusts the first ranks
         * more.
         */
        @WithDefault("60")
        double fusionConstant();

        /** Weight of the lexical list (BM25) in the fusion, 0 or more. */
        @WithDefault("1")
        double lexicalWeight();

        /** Weight of the dense list (embeddings) in the fusion, 0 or more. */
        @WithDefault("1.5")
        double denseWeight();

        /**
         * Weight in the search of a follow-up question's own words beside the question that it was resolved to, which weighs
         * 1; 0 or more. Higher trusts the resolution less.
         */
        @WithDefault("0.5")
        double askedWeight();

        /**
         * Weight in the search of a follow-up question together with the first question of its conversation, 0 or more.
         * Higher keeps to what the conversation began with.
         */
        @WithDefault("0.4")
        double firstWeight();

        /** Weight in the search of a follow-up question together with the question before it, 0 or more. */
        @WithDefault("0.2")
        double previousWeight();

        /** BM25 weight of a word in the document's title against 1 for one in the text, 0 or more. */
        @WithDefault("0.5")
        double titleWeight();

        /** BM25 weight of a word in the headings above the passage against 1 for one in the text, 0 or more. */
        @WithDefault("0.5")
        double headingsWeight();

        /** BM25 k1, the saturation of term frequency, 0 or more. Larger rewards repeated words more. */
        @WithDefault("0.9")
        double k1();

        /** BM25 b, the normalisation by length, 0 to 1. Larger prefers short passages more. */
        @WithDefault("0.4")
        double b();
    }

    /** Methods of fusion of two ranked lists. */
    enum FusionKind {
        /** A weighted sum of scores, each as a share of the best in its list. */
        SCORES,
        /** Reciprocal rank fusion: ranks alone. */
        RANKS
    }

    /** {@code footnote.reading}: how passages are read for an answer. */
    interface Reading {

        /**
         * Size of the cache of passages' token vectors, in passages of about 80 kB each, 1 or more. Passages beyond it are
         * computed again for each question, some 20 ms each.
         */
        @WithDefault("1000")
        int keptPassages();

        /** Reader of passages: the trained model, or rules alone. */
        @WithDefault("trained")
        ReaderKind reader();

        /**
         * Number of retrieved passages that the trained model reads, the most promising first, 1 or more; some 50 ms each.
         */
        @WithDefault("3")
        int passages();

        /**
         * Time limit for reading, as a duration such as {@code 1s} or {@code PT1S}; after it what was read so far has to do.
         */
        @WithDefault("PT1S")
        Duration budget();
    }

    /** Readers of passages. */
    enum ReaderKind {
        /** Footnote's own model together with rules. */
        TRAINED,
        /** Rules alone. */
        RULES
    }

    /** {@code footnote.answering}: whether to answer, and with how much. */
    interface Answering {

        /**
         * Minimum confidence of an answer, 0 to 1; below it the reply is "not found". Higher refuses more. The default is
         * fitted on the questions kept for fitting, see eval/LOG.md.
         */
        @WithDefault("0.3")
        double threshold();

        /**
         * Longest time that one answer in the documents' own words, one search or one verification may take, as a duration above
         * 0; what takes longer ends with 503. Ordinary questions take a fraction of a second; less may refuse them on a busy
         * machine.
         */
        @WithDefault("PT10S")
        Duration maxTime();

        /** Maximum number of sentences of an answer to a question for one thing, 1 or more. */
        @WithDefault("3")
        int maxSentences();

        /**
         * Maximum number of sentences where several things are asked for, a list or an overview, and in a full answer; 1 or
         * more.
         */
        @WithDefault("4")
        int maxListed();

        /** Minimum score of a further sentence as a share of the best sentence's, 0 to 1. Higher says less. */
        @WithDefault("0.4")
        double share();

        /**
         * Length of an answer unless the question asks for more ("explain …", "… in detail"): {@code fewest} sentences that
         * answer, or {@code full}, all that belong to it, some three of one document.
         */
        @WithDefault("fewest")
        Extent extent();

        /** Share of common words (Jaccard) from which two sentences count as duplicates, 0 to 1. */
        @WithDefault("0.6")
        double likeness();

        /**
         * Cosine similarity of question and passage from which the documents count as being on the topic, -1 to 1. It decides
         * which reason a refusal gives, not whether to refuse.
         */
        @WithDefault("0.3")
        double onTopic();
    }

    /** {@code footnote.verifying}: how sentences are verified that were not copied from the documents. */
    interface Verifying {

        /**
         * What is done with unsupported sentences: {@code mark} them, {@code drop} them, or refuse the whole answer ({@code
         * strict}).
         */
        @WithDefault("drop")
        Policy policy();

        /** Minimum score of a supported sentence, 0 to 1. Higher rejects more. */
        @WithDefault("0.5")
        double threshold();
    }

    /** {@code footnote.suggestions}: suggested questions, found in the background after the documents were read. */
    interface Suggestions {

        /** Maximum number of suggested questions, 0 or more; 0 turns them off. */
        @WithDefault("50")
        int most();

        /** Maximum number of questions tried to find them, 0 or more. More find more and take longer, some 150 ms each. */
        @WithDefault("300")
        int mostAsked();

        /** Minimum confidence of the answer to a suggested question, 0 to 1. Higher suggests less. */
        @WithDefault("0.5")
        double confidence();

        /**
         * Pause after each try, as a multiple of the time that it took, 0 or more. Higher leaves more of the machine to
         * those who ask.
         */
        @WithDefault("1")
        double rest();
    }

    /** {@code footnote.feedback}: feedback of users on answers. */
    interface Feedback {

        /**
         * File that feedback is added to, one JSON object a line; without it feedback is off, and the page asks for none.
         */
        Optional<String> path();

        /** Maximum size of that file, in bytes; more feedback is refused. */
        @WithDefault("10000000")
        long maxBytes();
    }

    /** {@code footnote.model}: the language model, for those who have one; nothing is called unless a name is set. */
    interface Model {

        /**
         * Protocol of the provider: {@code openai}, with all that are compatible with it, {@code ollama}, {@code anthropic}
         * or {@code gemini}.
         */
        @WithDefault("openai")
        Provider provider();

        /**
         * Base URL of the provider, of OpenAI's kind up to and with {@code /v1}; without it the provider's own, of Ollama
         * this machine's.
         */
        Optional<String> baseUrl();

        /** Name of the model at the provider; without it there is no language model. */
        Optional<String> name();

        /** API key of the provider; best set as {@code FOOTNOTE_MODEL_API_KEY}. It stands in no log, reply or trace. */
        Optional<String> apiKey();

        /** Whether the model writes the answers, each sentence verified; without that they are the documents' own words. */
        @WithDefault("true")
        boolean writes();

        /** Whether the model rewrites follow-up questions so that they stand alone; without that rules do. */
        @WithDefault("true")
        boolean rewrites();

        /** Timeout of a whole reply, retries included, as a duration. After it the documents' own words have to do. */
        @WithDefault("PT60S")
        Duration timeout();

        /**
         * Timeout of the first token of a reply, as a duration. Lower answers sooner where the model is slow, but without
         * it.
         */
        @WithDefault("PT30S")
        Duration firstToken();

        /** Number of retries where they may help (busy, broken down, not reached), 0 or more. */
        @WithDefault("2")
        int retries();

        /** Maximum number of concurrent requests to the model, 1 or more. */
        @WithDefault("8")
        int concurrency();

        /** Maximum number of questions that wait for the model, 1 or more; beyond, the documents' own words have to do. */
        @WithDefault("64")
        int queue();

        /** Maximum time that a question waits for the model, as a duration; after it the documents' own words have to do. */
        @WithDefault("PT20S")
        Duration patience();

        /**
         * Maximum length of the input, prompt and passages, in word pieces of the embedding model, which are about the
         * tokens of the language model. More lets it see more passages, and costs more.
         */
        @WithDefault("4000")
        int inputTokens();

        /** Maximum part of the input for earlier turns of the conversation, in the same word pieces. */
        @WithDefault("1000")
        int historyTokens();

        /** Maximum length of a reply, in tokens of the language model, 1 or more; a prompt may set less. */
        @WithDefault("1000")
        int outputTokens();

        /** Number of failures in a row after which the circuit breaker opens and the model is not asked, 1 or more. */
        @WithDefault("5")
        int failures();

        /** Time that the circuit breaker stays open, as a duration, before one question tries the model again. */
        @WithDefault("PT30S")
        Duration pause();
    }

    /** {@code footnote.prompts}: the prompts for the language model. */
    interface Prompts {

        /** Folder of the prompts, relative to the current one; prompts that are not there are taken from the program. */
        @WithDefault("prompts")
        String path();
    }
}
