package dev.footnote.training;

import dev.footnote.search.passage.Splitter;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * What the training commands work with, besides what all commands do.
 *
 * @param support makes the check of support whose weights are fitted; loads the models and so takes a second
 * @param pairs makes a maker of pairs from a seed
 * @param splitter makes the splitter of the program, with its passages
 */
record TrainingTools(Supplier<SupportFeatures> support, LongFunction<PairMaker> pairs, Supplier<Splitter> splitter) {}
