package dev.footnote.training;

import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * What the training commands work with, besides what all commands do.
 *
 * @param support makes the check of support whose weights are fitted; loads the models and so takes a second
 * @param pairs makes a maker of pairs from a seed
 */
record TrainingTools(Supplier<SupportFeatures> support, LongFunction<PairMaker> pairs) {}
