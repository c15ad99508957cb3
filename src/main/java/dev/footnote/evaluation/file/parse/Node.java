package dev.footnote.evaluation.file.parse;

import java.util.List;
import java.util.Map;

/** A value of a file together with the line it begins on, from 1. */
public sealed interface Node {

    int line();

    /** What it is, for messages: {@code a list}, {@code a number}. */
    String what();

    /**
     * Named values.
     *
     * @param values in the order of the file
     * @param nameLines the lines of the names
     */
    record Fields(int line, Map<String, Node> values, Map<String, Integer> nameLines) implements Node {
        @Override
        public String what() {
            return "fields";
        }
    }

    /** Values in order. */
    record Items(int line, List<Node> values) implements Node {
        @Override
        public String what() {
            return "a list";
        }
    }

    /** Text. */
    record Text(int line, String value) implements Node {
        @Override
        public String what() {
            return "text";
        }
    }

    /** A number, as it is written. */
    record Number(int line, String written) implements Node {
        @Override
        public String what() {
            return "a number";
        }
    }

    /** True or false. */
    record Truth(int line, boolean value) implements Node {
        @Override
        public String what() {
            return "true or false";
        }
    }

    /** Nothing, said so. */
    record Empty(int line) implements Node {
        @Override
        public String what() {
            return "nothing";
        }
    }
}
