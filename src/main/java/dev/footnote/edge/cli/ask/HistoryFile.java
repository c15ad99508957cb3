package dev.footnote.edge.cli.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.answer.question.Turn;
import dev.footnote.edge.rest.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The turns of a conversation, a JSON object with {@code question} and {@code answer} a line; nothing where there is no file. */
record HistoryFile(Optional<Path> file, ObjectMapper mapper) {

    /** The latest turns, oldest first. */
    List<Turn> read() throws IOException {
        List<Turn> turns = new ArrayList<>();
        if (file.isPresent() && Files.exists(file.get())) {
            for (String line : Files.readAllLines(file.get(), StandardCharsets.UTF_8)) {
                JsonNode turn = mapper.readTree(line);
                if (turn.path("question").asText().isBlank()) {
                    throw new IOException(file.get() + ": a line without a question");
                }
                turns.add(new Turn(
                        turn.path("question").asText(),
                        Optional.ofNullable(turn.path("answer").textValue())));
            }
        }
        return turns.subList(Math.max(0, turns.size() - Limits.TURNS), turns.size());
    }

    void add(Turn turn) throws IOException {
        if (file.isPresent()) {
            ObjectNode line = mapper.createObjectNode().put("question", turn.question());
            turn.answer().ifPresent(answer -> line.put("answer", answer));
            Files.writeString(file.get(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
