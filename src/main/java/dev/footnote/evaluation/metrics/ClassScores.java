package dev.footnote.evaluation.metrics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Balanced accuracy and macro F1, every class weighing the same however rare it is; from 0 to 1.
 *
 * @param balancedAccuracy the mean over the classes that occur of the share of them that was told right (Brodersen et
 *     al. 2010); 0.5 for two classes by chance
 * @param macroF1 the mean over the classes that occur or were told of 2 · right / (occurred + told) (Sokolova and
 *     Lapalme 2009, the F1 of each class averaged)
 */
public record ClassScores(double balancedAccuracy, double macroF1) {

    /**
     * Compares labels of the same items in the same order, of at least one item.
     *
     * @param right the right labels
     * @param told the labels that were given
     */
    public static <L> ClassScores of(List<L> right, List<L> told) {
        if (right.size() != told.size() || right.isEmpty()) {
            throw new IllegalArgumentException(right.size() + " right labels for " + told.size() + " told");
        }
        Set<L> occurring = new LinkedHashSet<>(right);
        Set<L> all = new LinkedHashSet<>(right);
        all.addAll(told);
        return new ClassScores(
                occurring.stream()
                        .mapToDouble(label -> recall(label, right, told))
                        .average()
                        .orElseThrow(),
                all.stream()
                        .mapToDouble(label -> f1(label, right, told))
                        .average()
                        .orElseThrow());
    }

    private static <L> double recall(L label, List<L> right, List<L> told) {
        return (double) both(label, right, told) / count(label, right);
    }

    private static <L> double f1(L label, List<L> right, List<L> told) {
        return 2.0 * both(label, right, told) / (count(label, right) + count(label, told));
    }

    private static <L> long both(L label, List<L> right, List<L> told) {
        return IntStream.range(0, right.size())
                .filter(i -> right.get(i).equals(label) && told.get(i).equals(label))
                .count();
    }

    private static <L> long count(L label, List<L> labels) {
        return labels.stream().filter(label::equals).count();
    }
}
