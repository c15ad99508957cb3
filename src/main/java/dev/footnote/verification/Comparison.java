package dev.footnote.verification;

import dev.footnote.disagreement.Attribution;
import dev.footnote.disagreement.Opposites;
import dev.footnote.disagreement.Word;
import dev.footnote.document.Instructions;
import dev.footnote.passage.Passage;
import dev.footnote.reading.Mention;
import dev.footnote.reading.PartOfSpeech;
import dev.footnote.verification.Stance.Certainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Measures the {@link Feature}s of a sentence against its evidence, and objects to what cannot be. */
final class Comparison {

    private static final Opposites OPPOSITES = new Opposites();

    /** From this cosine, graded, two words speak of the same. */
    private static final double SAME = 0.4;

    private static final int NEIGHBOURS = 4;

    private static final int FEW_WORDS = 3;
    private static final double MET_OF_FEW_WORDS = 0.7;
    private static final double MET_OF_MANY_WORDS = 0.5;

    private static final Set<String> PAST = Set.of(
            "was were has have had did won went took made said came became left began broke brought built bought caught"
                    .concat(
                            " chose cut fell felt found gave got grew held hit kept knew led lost met paid put ran rose saw sold sent set")
                    .concat(" shot spent stood struck told thought wrote been")
                    .split(" "));

    private final Evidence evidence;
    private final Sentence claim;
    private final Sentence best;
    private final String context;
    private final EnumMap<Feature, Double> features = new EnumMap<>(Feature.class);
    private final List<Problem> objections = new ArrayList<>();

    Comparison(Evidence evidence) {
        this.evidence = evidence;
        this.claim = evidence.claim();
        this.best = evidence.best().sentence();
        this.context = surroundings();
        cover();
        quotations();
        figures();
        names();
        stances();
        speakers();
        strangers();
    }

    Map<String, Double> features() {
        Map<String, Double> named = new LinkedHashMap<>();
        features.forEach((feature, value) -> named.put(feature.name(), value));
        return named;
    }

    double feature(Feature feature) {
        return features.getOrDefault(feature, 0.0);
    }

    /** What cannot be, however much the sentence resembles its source; empty where nothing is found. */
    List<Problem> objections() {
        return objections;
    }

    private void put(Feature feature, double value) {
        features.put(feature, value);
    }

    private void put(Feature feature, boolean value) {
        put(feature, value ? 1 : 0);
    }

    private void object(Problem.Kind kind, String detail) {
        objections.add(new Problem(kind, detail));
    }

    // what it is about

    private void cover() {
        put(Feature.COVERED_BY_ONE, evidence.meanOfBest(false));
        put(Feature.COVERED_BY_FEW, evidence.meanOfFew(false));
        put(Feature.COVERED_BY_ALL, evidence.meanOfAll(false));
        put(Feature.MET_BY_ONE, evidence.meanOfBest(true));
        put(Feature.MET_BY_FEW, evidence.meanOfFew(true));
        put(Feature.MET_BY_ALL, evidence.meanOfAll(true));
        put(Feature.WORST_MET, evidence.worst(word -> true, 0));
        put(Feature.SECOND_WORST_MET, evidence.worst(word -> true, 1));
        double worst = 1;
        for (int w = 0; w < evidence.wanted().size(); w++) {
            worst = Math.min(worst, evidence.metByAll(w));
        }
        put(Feature.WORST_MET_BY_ALL, worst);
        put(Feature.WORST_VERB, evidence.worst(word -> word.part() == PartOfSpeech.VERB, 0));
        put(Feature.WORST_NOUN, evidence.worst(word -> word.part() == PartOfSpeech.NOUN && !word.name(), 0));
        put(
                Feature.WORST_OTHER,
                evidence.worst(
                        word -> word.part() != PartOfSpeech.VERB && word.part() != PartOfSpeech.NOUN && !word.name(),
                        0));
        put(Feature.PAIRS, pairs());
        pieces();
        pairsMet();
        put(Feature.ORDER, order());
        put(Feature.SIMILARITY, claim.likeness(best));
        put(
                Feature.SIMILARITY_OF_NEAREST,
                evidence.sources().stream()
                        .mapToDouble(source -> claim.likeness(source.sentence()))
                        .max()
                        .orElse(0));
        put(Feature.LENGTH, Math.min(1, evidence.wanted().size() / 25.0));
    }

    private void pieces() {
        double[] one = new double[claim.pieces().length];
        double[] few = new double[claim.pieces().length];
        for (Source source : evidence.chosen()) {
            for (int i = 0; i < few.length; i++) {
                double most = 0;
                for (float[] piece : source.sentence().pieces()) {
                    most = Math.max(most, Sentence.cosine(claim.pieces()[i], piece));
                }
                few[i] = Math.max(few[i], most);
                if (source.sentence() == best) {
                    one[i] = most;
                }
            }
        }
        put(Feature.PIECES_MET_BY_ONE, Arrays.stream(one).average().orElse(0));
        put(Feature.PIECES_MET_BY_FEW, Arrays.stream(few).average().orElse(0));
        put(Feature.WORST_PIECE, Arrays.stream(few).min().orElse(0));
    }

    private void pairsMet() {
        double[] met = evidence.pairs();
        put(Feature.PAIRS_MET, Arrays.stream(met).average().orElse(1));
        put(Feature.WORST_PAIR, Arrays.stream(met).min().orElse(1));
    }

    /** A sentence of few words is said by one sentence or by none; one of many has at least half of them somewhere. */
    private void strangers() {
        boolean few = evidence.wanted().size() <= FEW_WORDS;
        boolean unmet =
                few ? feature(Feature.MET_BY_ONE) < MET_OF_FEW_WORDS : feature(Feature.MET_BY_FEW) < MET_OF_MANY_WORDS;
        if (unmet) {
            object(Problem.Kind.NOT_STATED, "No passage says so.");
        }
    }

    private double pairs() {
        List<Word> wanted = evidence.wanted();
        int found = 0;
        for (int w = 0; w + 1 < wanted.size(); w++) {
            Word one = wanted.get(w);
            Word other = wanted.get(w + 1);
            found += evidence.sources().stream().anyMatch(source -> near(source.sentence(), one, other)) ? 1 : 0;
        }
        return wanted.size() < 2 ? 1 : (double) found / (wanted.size() - 1);
    }

    private static boolean near(Sentence sentence, Word one, Word other) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isSame(one)) {
                for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(words.size(), i + NEIGHBOURS + 1); j++) {
                    if (j != i && words.get(j).isSame(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private double order() {
        List<Integer> places = new ArrayList<>();
        for (int w = 0; w < evidence.wanted().size(); w++) {
            if (evidence.metByBest(w) >= 1) {
                places.add(evidence.partner(w).span().start());
            }
        }
        int right = 0;
        int all = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                all += 1;
                right += places.get(i) <= places.get(j) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) right / all;
    }

    // amounts and dates

    private void figures() {
        int numbers = 0;
        int dates = 0;
        double[] missing = new double[4];
        boolean ofOther = false;
        for (Figure figure : claim.figures()) {
            boolean few = isIn(figure, evidence.chosen());
            boolean all = few || isIn(figure, evidence.sources()) || isInContext(figure);
            int at = figure.isDate() ? 2 : 0;
            missing[at] += few ? 0 : 1;
            missing[at + 1] += all ? 0 : 1;
            numbers += figure.isDate() ? 0 : 1;
            dates += figure.isDate() ? 1 : 0;
            boolean countsOther = few && countsOther(figure);
            ofOther |= countsOther;
            boolean rival = hasRival(figure);
            if (figure.isKnown() && (!all && (rival || figure.isTelling()) || countsOther || !few && rival)) {
                object(
                        figure.isDate() || figure.kind() == Mention.Kind.TIME ? Problem.Kind.DATE : Problem.Kind.NUMBER,
                        "The source does not say “" + figure.span().in(claim.text()) + "” of this.");
            }
        }
        put(Feature.NUMBERS_MISSING, numbers == 0 ? 0 : missing[0] / numbers);
        put(Feature.NUMBERS_MISSING_IN_ALL, numbers == 0 ? 0 : missing[1] / numbers);
        put(Feature.DATES_MISSING, dates == 0 ? 0 : missing[2] / dates);
        put(Feature.DATES_MISSING_IN_ALL, dates == 0 ? 0 : missing[3] / dates);
        put(Feature.NUMBER_OF_OTHER, ofOther);
    }

    private static boolean isIn(Figure figure, List<Source> sources) {
        return sources.stream()
                .anyMatch(source -> source.sentence().figures().stream().anyMatch(figure::agrees)
                        || Folded.of(source.sentence().text()).find(figure.words(), 0) >= 0);
    }

    private boolean isInContext(Figure figure) {
        return Folded.of(context).find(figure.words(), 0) >= 0;
    }

    /** Whether the best sentence has another figure of its sort, which this one should have been. */
    private boolean hasRival(Figure figure) {
        return best.figures().stream()
                .anyMatch(other -> figure.isComparable(other)
                        && other.isKnown()
                        && !figure.agrees(other)
                        && claim.figures().stream().noneMatch(mine -> mine.agrees(other)));
    }

    /** Whether what it counts is counted by another number there, and never by this one. */
    private boolean countsOther(Figure figure) {
        if (figure.unit().isEmpty() || figure.kind() != Mention.Kind.NUMBER) {
            return false;
        }
        boolean same = false;
        boolean other = false;
        for (Source source : evidence.chosen()) {
            for (Figure theirs : source.sentence().figures()) {
                if (theirs.kind() == Mention.Kind.NUMBER && figure.sharesUnit(theirs)) {
                    same |= figure.agrees(theirs);
                    other |= !figure.agrees(theirs);
                }
            }
        }
        return other && !same;
    }

    // names

    private void names() {
        String few = text(evidence.chosen()) + "\n" + before(evidence.chosen()) + "\n" + context;
        String all = text(evidence.sources()) + "\n" + context;
        Set<String> fewWords = words(few);
        Set<String> allWords = words(all);
        Set<String> bestWords = words(best.text());
        int missing = 0;
        int missingInAll = 0;
        boolean replaced = false;
        for (Mention name : claim.names()) {
            String words = name.span().in(claim.text());
            boolean here = isNamed(words, fewWords, few);
            boolean anywhere = here || isNamed(words, allWords, all);
            missing += here ? 0 : 1;
            missingInAll += anywhere ? 0 : 1;
            boolean rival = !isNamed(words, bestWords, best.text()) && isReplaced(name);
            replaced |= rival;
            if (isTelling(name) && !anywhere && (rival || !isPartlyNamed(words, allWords))
                    || rival && isTelling(name)) {
                object(Problem.Kind.NAME, "The source does not say this of “" + words + "”.");
            }
        }
        int count = claim.names().size();
        put(Feature.NAMES_MISSING, count == 0 ? 0 : (double) missing / count);
        put(Feature.NAMES_MISSING_IN_ALL, count == 0 ? 0 : (double) missingInAll / count);
        put(Feature.NAME_REPLACED, replaced);
        boolean swapped = isSwapped();
        put(Feature.NAMES_SWAPPED, swapped);
        if (swapped) {
            object(Problem.Kind.NAME, "The source says it the other way round.");
        }
    }

    /** A single word at the beginning may have its capital for that alone. */
    private boolean isTelling(Mention name) {
        return name.span().length() > 2 && name.span().start() > 0
                || name.span().in(claim.text()).indexOf(' ') > 0
                || claim.words().get(0).part() == PartOfSpeech.PROPN;
    }

    /** Whether a part of a name of several words is known: "Aguilera" of "Christina Aguilera". */
    private static boolean isPartlyNamed(String name, Set<String> words) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .anyMatch(part -> part.length() > 2
                        && Character.isUpperCase(part.charAt(0))
                        && words.contains(part.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNamed(String name, Set<String> words, String text) {
        boolean any = false;
        for (String part : name.split("[^\\p{L}\\p{N}]+")) {
            if (part.length() > 1 && Character.isUpperCase(part.charAt(0)) || part.matches(".*\\d.*")) {
                String lower = part.toLowerCase(Locale.ROOT);
                boolean known = words.contains(lower)
                        || lower.length() >= 4 && words.stream().anyMatch(word -> beginAlike(word, lower));
                if (!known && !isAcronym(part, text)) {
                    return false;
                }
                any = true;
            }
        }
        return any || Folded.of(text).find(Folded.of(name).text(), 0) >= 0;
    }

    /** "Russia" and "Russian", "Obama" and "Obamas". */
    private static boolean beginAlike(String one, String other) {
        int common = Math.min(one.length(), other.length());
        return common >= 4
                && Math.abs(one.length() - other.length()) <= 3
                && one.regionMatches(0, other, 0, Math.max(4, common - 1));
    }

    private static boolean isAcronym(String name, String text) {
        if (!name.matches("\\p{Lu}{2,6}")) {
            return false;
        }
        StringBuilder pattern = new StringBuilder("(?s).*\\b");
        for (int i = 0; i < name.length(); i++) {
            pattern.append(i == 0 ? "" : "(?:of |the |and |for )*")
                    .append(name.charAt(i))
                    .append(i == name.length() - 1 ? "\\p{Ll}.*" : "\\p{Ll}+[ -]");
        }
        return text.matches(pattern.toString());
    }

    /** Whether the best sentence has a name of its own between the words that stand beside this one. */
    private boolean isReplaced(Mention name) {
        return best.names().stream()
                .filter(theirs ->
                        words(theirs.span().in(best.text())).stream().noneMatch(words(claim.text())::contains))
                .anyMatch(theirs ->
                        before(claim, name).isPresent() && before(claim, name).equals(before(best, theirs))
                                || behind(claim, name).isPresent()
                                        && behind(claim, name).equals(behind(best, theirs)));
    }

    /** The stem of the word with a meaning just before a name. */
    private static Optional<String> before(Sentence sentence, Mention name) {
        return sentence.words().stream()
                .filter(word -> !word.term().isEmpty()
                        && word.span().end() <= name.span().start())
                .reduce((first, last) -> last)
                .map(Word::term);
    }

    /** The stem of the word with a meaning just behind it. */
    private static Optional<String> behind(Sentence sentence, Mention name) {
        return sentence.words().stream()
                .filter(word -> !word.term().isEmpty()
                        && word.span().start() >= name.span().end())
                .findFirst()
                .map(Word::term);
    }

    /** Whether two names stand on other sides of the verb than in the best sentence, with neither in the passive. */
    private boolean isSwapped() {
        List<Mention> mine = claim.names();
        for (int i = 0; i + 1 < mine.size(); i++) {
            String one = mine.get(i).span().in(claim.text());
            String other = mine.get(i + 1).span().in(claim.text());
            int ours = best.text().indexOf(one);
            int theirs = best.text().indexOf(other);
            if (ours >= 0
                    && theirs >= 0
                    && ours > theirs
                    && best.text().lastIndexOf(one) > best.text().lastIndexOf(other)
                    && best.text().indexOf(one) == best.text().lastIndexOf(one)
                    && isPassive(claim) == isPassive(best)
                    && sharesVerbBetween(mine.get(i), mine.get(i + 1), other, one)
                    && !claim.text()
                            .substring(
                                    mine.get(i).span().end(),
                                    mine.get(i + 1).span().start())
                            .matches("(?s).*\\b(?:and|or)\\b.*|,? ?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb between two names stands between the other two in the best sentence as well. */
    private boolean sharesVerbBetween(Mention one, Mention other, String first, String second) {
        List<Word> mine = verbs(claim, one.span().end(), other.span().start());
        List<Word> theirs = verbs(best, best.text().indexOf(first), best.text().indexOf(second));
        return mine.stream().anyMatch(verb -> theirs.stream().anyMatch(verb::isSame));
    }

    private static List<Word> verbs(Sentence sentence, int from, int to) {
        return sentence.words().stream()
                .filter(word -> word.part() == PartOfSpeech.VERB
                        && word.span().start() >= from
                        && word.span().end() <= to)
                .toList();
    }

    private static boolean isPassive(Sentence sentence) {
        return sentence.text().matches("(?s).*\\b(?:was|were|is|are|been|being|be)\\b[^,;]*\\bby\\b.*");
    }

    // whether so or not so

    private void stances() {
        boolean negation = false;
        boolean opposite = false;
        boolean surer = false;
        boolean lessSure = false;
        for (int w = 0; w < evidence.wanted().size(); w++) {
            Word mine = evidence.wanted().get(w);
            // a verb is held against the sentence that has it, other words against the best one
            boolean elsewhere = mine.part() == PartOfSpeech.VERB && evidence.metByBest(w) < SAME;
            Source source = elsewhere ? evidence.meeting(w) : evidence.best();
            Word theirs = evidence.partner(source, w);
            if (theirs != null && evidence.metBy(source, w) >= SAME) {
                Sentence there = source.sentence();
                boolean turned = isTurned(mine, theirs);
                opposite |= turned;
                Optional<Problem> denial = denial(mine, claim.stance(mine), theirs, there.stance(theirs), turned);
                denial.ifPresent(objections::add);
                negation |= denial.isPresent();
                if (mine.part() == PartOfSpeech.VERB
                        || theirs.part() == PartOfSpeech.VERB
                        || mine.text().equals(theirs.text()) && isSaidOf(mine, theirs)) {
                    Certainty sure = claim.stance(mine).certainty();
                    Certainty known = there.stance(theirs).certainty();
                    boolean more = isSurer(sure, known, mine);
                    boolean less = isSurer(known, sure, theirs);
                    surer |= more;
                    lessSure |= less;
                    if (more || less) {
                        object(
                                Problem.Kind.MODALITY,
                                "The source is " + (more ? "less" : "more") + " sure of “" + mine.text() + "”.");
                    }
                }
            }
        }
        put(Feature.NEGATION, negation);
        put(Feature.OPPOSITE, opposite);
        put(Feature.SURER, surer);
        put(Feature.LESS_SURE, lessSure);
        put(Feature.SHORTENED, isShortened());
    }

    private static Optional<Problem> denial(Word mine, Stance ours, Word theirs, Stance there, boolean turned) {
        if (ours.denied() != there.denied() && !turned) {
            return Optional.of(new Problem(
                    Problem.Kind.NEGATION,
                    (there.denied() ? "The source denies that: “" : "The source does not deny that: “")
                            + mine.text()
                            + "”."));
        }
        return ours.denied() == there.denied() && turned
                ? Optional.of(new Problem(
                        Problem.Kind.NEGATION, "The source says “" + theirs.text() + "”, not “" + mine.text() + "”."))
                : Optional.empty();
    }

    /** Whether a word is the opposite of the one that stands for it, and neither sentence has both. */
    private boolean isTurned(Word mine, Word theirs) {
        return !mine.isSame(theirs)
                && OPPOSITES.are(mine.text(), theirs.text())
                && best.words().stream().noneMatch(mine::isSame)
                && claim.words().stream().noneMatch(theirs::isSame);
    }

    /** Whether two words that are no verbs are what something is said to be: "may be a sin" and "is a sin". */
    private boolean isSaidOf(Word mine, Word theirs) {
        return hasBefore(claim, mine) && hasBefore(best, theirs);
    }

    private static boolean hasBefore(Sentence sentence, Word word) {
        int at = sentence.words().indexOf(word);
        return sentence.words().subList(Math.max(0, at - 4), at).stream()
                .anyMatch(other -> other.part() == PartOfSpeech.AUX);
    }

    private boolean isSurer(Certainty sure, Certainty known, Word word) {
        return switch (known) {
            case FACT -> false;
            case POSSIBLE -> sure != Certainty.POSSIBLE;
            case FUTURE -> sure == Certainty.FACT && isPast(word) || sure == Certainty.DUTY;
            case DUTY -> sure == Certainty.FACT && isPast(word) || sure == Certainty.FUTURE;
        };
    }

    private boolean isPast(Word word) {
        Sentence sentence = claim.words().contains(word) ? claim : best;
        int at = sentence.words().indexOf(word);
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (PAST.contains(sentence.words().get(i).text())) {
                return true;
            }
        }
        return word.text().endsWith("ed") || PAST.contains(word.text());
    }

    private boolean isShortened() {
        int from = 0;
        String theirs = Folded.of(best.text()).text();
        for (Word word : claim.words()) {
            if (word.isContent()) {
                int at = theirs.indexOf(word.text(), from);
                if (at < 0) {
                    return false;
                }
                from = at + word.text().length();
            }
        }
        return true;
    }

    // who says so

    private void speakers() {
        Optional<Attribution> mine = claim.speaker();
        Optional<Attribution> theirs = best.speaker();
        boolean reported = mine.isEmpty() && theirs.isPresent() && isOutside(theirs.get()) && !isStatedElsewhere();
        boolean other = mine.isPresent()
                && theirs.isPresent()
                && !sharesWord(mine.get().name(), theirs.get().name())
                && !sharesWord(mine.get().name(), best.text());
        Set<String> near = words(text(evidence.chosen()) + "\n" + before(evidence.chosen()) + "\n" + context);
        boolean added = mine.isPresent() && words(mine.get().name()).stream().noneMatch(near::contains);
        put(Feature.REPORTED, reported);
        put(Feature.OTHER_SPEAKER, other);
        put(Feature.SPEAKER_ADDED, added);
        if (reported) {
            object(
                    Problem.Kind.SPEAKER,
                    "The source only reports it as said by “" + theirs.get().name() + "”.");
        }
        if (other || added) {
            object(
                    Problem.Kind.SPEAKER,
                    "The source does not say that “" + mine.get().name() + "” said so.");
        }
    }

    /** Whether the sentence's own words stand outside those that attribute. */
    private boolean isOutside(Attribution attribution) {
        int inside = 0;
        int outside = 0;
        for (int w = 0; w < evidence.wanted().size(); w++) {
            Word partner = evidence.partner(w);
            if (partner != null && evidence.metByBest(w) >= SAME) {
                boolean covered = attribution.span().overlaps(partner.span());
                inside += covered ? 1 : 0;
                outside += covered ? 0 : 1;
            }
        }
        return outside > 0 && inside == 0;
    }

    /** Whether another sentence, which nobody is named for, says as much of it. */
    private boolean isStatedElsewhere() {
        return evidence.chosen().stream()
                .skip(1)
                .anyMatch(source -> source.sentence().speaker().isEmpty()
                        && evidence.metBy(source) >= evidence.metBy(evidence.best()) - 0.1);
    }

    private static boolean sharesWord(String one, String other) {
        Set<String> theirs = words(other);
        return words(one).stream()
                .filter(word -> word.length() > 3 || Character.isDigit(word.charAt(0)) || isCapital(one, word))
                .anyMatch(theirs::contains);
    }

    /** Whether a short word is a name, as "Vik" is and "the" is not. */
    private static boolean isCapital(String text, String word) {
        return !word.equals("the")
                && Pattern.compile("\\b" + Character.toUpperCase(word.charAt(0)) + word.substring(1) + "\\b")
                        .matcher(text)
                        .find();
    }

    // quotations

    private void quotations() {
        boolean wrong = false;
        for (String quotation : Quotations.in(claim.text())) {
            Optional<String> fault = Quotations.fault(quotation, evidence.passages());
            wrong |= fault.isPresent();
            fault.ifPresent(detail -> object(Problem.Kind.QUOTATION, detail));
        }
        put(Feature.QUOTATION, wrong);
    }

    // texts

    private String surroundings() {
        StringBuilder text = new StringBuilder();
        for (Passage passage : evidence.passages()) {
            String title = passage.document().title() + "\n" + passage.context() + "\n";
            text.append(Instructions.in(title).isEmpty() ? title : "");
            passage.document()
                    .description()
                    .author()
                    .ifPresent(author -> text.append(author).append("\n"));
            passage.document()
                    .description()
                    .source()
                    .ifPresent(source -> text.append(source).append("\n"));
            passage.document()
                    .description()
                    .published()
                    .ifPresent(day -> text.append(day).append("\n"));
        }
        return text.toString();
    }

    private static String text(List<Source> sources) {
        StringBuilder text = new StringBuilder();
        sources.forEach(source -> text.append(source.sentence().text()).append("\n"));
        return text.toString();
    }

    /** The two sentences before each: they say who "he" is. */
    private String before(List<Source> sources) {
        StringBuilder text = new StringBuilder();
        for (Source source : sources) {
            for (int i = Math.max(0, source.at() - 2); i < source.at(); i++) {
                text.append(source.passage()
                                .sentences()
                                .get(i)
                                .in(source.passage().document().text()))
                        .append("\n");
            }
        }
        return text.toString();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
