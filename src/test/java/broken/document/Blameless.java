package broken.document;

import java.util.List;

public record Blameless(List<String> words, int[] numbers) {}
