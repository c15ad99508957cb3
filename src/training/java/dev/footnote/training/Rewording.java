package dev.footnote.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a sentence in other words that mean the same, by strict rules: what these do not fit stays as it is. */
final class Rewording {

    /** A word or phrase and what may stand in its place, in small letters. */
    private static final Map<String, String> SYNONYMS = new LinkedHashMap<>();

    static {
        String pairs = "began=started;begin=start;begins=starts;started=began;also=too;approximately=about;large=big;"
                + "larger=bigger;largest=biggest;near=close to;located=situated;built=constructed;children=kids;"
                + "per year=a year;for example=for instance;for instance=for example;until=till;received=got;usually=normally;"
                + "often=frequently;almost=nearly;nearly=almost;quickly=rapidly;whole=entire;entire=whole;allow=permit;"
                + "allowed=permitted;allows=permits;allowing=permitting;in order to=to;such as=like;however,=;therefore=thus;"
                + "several=a number of;various=different;throughout=all over;worldwide=around the world;purchase=buy;"
                + "purchased=bought;bought=purchased;obtained=got;obtain=get;completed=finished;finished=completed;ended=finished;"
                + "help=assist;helped=assisted;helps=assists;required=needed;requires=needs;require=need;attempted=tried;"
                + "attempt=try;additional=further;primarily=mainly;mainly=chiefly;mostly=largely;roughly=around;"
                + "created=made;formed=made up;important=significant;famous=well-known;well-known=famous;difficult=hard;"
                + "wealthy=rich;rich=wealthy;currently=at present;previously=formerly;frequently=often;commonly=often;"
                + "although=though;though=although;because=since;while=whereas;upon=on;within=inside;seventy=70;"
                + "residents=inhabitants;inhabitants=residents;film=movie;movie=film;car=automobile;"
                + "assistance=help;answer=reply;answered=replied;job=post;huge=enormous;tiny=very small;"
                + "rapid=fast;fast=quick;ancient=very old;nations=countries;nation=country;countries=nations;"
                + "officials=authorities;attack=assault;money=funds;leader=head;during=in the course of;"
                + "at least=no fewer than;now=at present;agreed=consented;called=named;following=after;"
                + "amid=during;despite=in spite of;due to=because of;because of=due to;talks=discussions;met with=met;"
                + "soldiers=troops;troops=soldiers;firm=company;company=firm;companies=firms;workers=employees;"
                + "employees=workers;doctors=physicians;boat=vessel;ship=vessel;researchers=scientists;"
                + "scientists=researchers;area=region;region=area;main=chief;very=extremely;big=large;kids=children;among=amongst;"
                + "towards=toward;each year=every year;every year=each year;every=each;most of=the majority of;"
                + "the majority of=most of;a lot of=a great deal of;as well as=and also;released=issued;said that=said;"
                + "told reporters=said;struck=hit;hit=struck;rose=went up;fell=went down;increased=grew;grew=increased;"
                + "reduced=cut;cut=reduced;increase=rise;reduce=cut;believe=think;believes=thinks;show=demonstrate;"
                + "shows=demonstrates;showed=demonstrated;keep=retain;kept=retained;need=require;needed=required;get=receive;"
                + "gets=receives;choose=pick;chose=picked;ask=request;asked for=requested;speak=talk;spoke=talked;"
                + "home=house;houses=homes;road=way;close=shut;closed=shut;opened=was opened;quick=fast;"
                + "hard=difficult;easy=simple;beautiful=lovely;dangerous=hazardous;angry=furious;"
                + "sick=ill;ill=sick;begun=started;stay=remain;stayed=remained;remain=stay;remained=stayed;"
                + "enough=sufficient;sufficient=enough;maybe=perhaps;near the=close to the;about half=around half";
        for (String pair : pairs.split(";")) {
            String[] sides = pair.split("=", -1);
            SYNONYMS.put(sides[0], sides[1]);
        }
        List.of(
                        "also", "formed", "within", "because", "while", "home", "road", "opened", "called", "fast",
                        "close", "kept", "rose")
                .forEach(SYNONYMS::remove);
    }

    /** What a sentence must keep, in code units. */
    private static final int SHORTEST = 40;

    /** How many words are exchanged at most. */
    private static final int MOST_SYNONYMS = 3;

    private static final String[] SMALL = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,$£€])\\d{1,3}(?:,\\d{3})+(?![\\d,]|\\.\\d)");
    private static final Pattern MILLIONS =
            Pattern.compile("(?<![\\d.,$£€])(\\d{1,3})(?:\\.(\\d))? (thousand|million)\\b");
    private static final Pattern WORD_NUMBER = Pattern.compile(
            "\\b(three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?![ -](?:hundred|thousand|million|billion|point|and))");
    private static final Pattern DIGIT = Pattern.compile(
            "(?<![\\d.,$£€:/#-])([3-9]|1[0-2])(?= [a-z])(?! (?:million|billion|thousand|hundred|percent|per|a\\.m|p\\.m|am|pm|and)\\b)");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d)(?: per ?cent\\b|%)");

    /** What turns the sentence round or says whose it is must not be dropped. */
    private static final String DECISIVE =
            "(?is).*\\b(?:not|n['’]t|never|no|nor|none|without|except|unless|if|but|only|said|says|according|told|claimed|may"
                    + "|might|could|would|will|denied|reported|reportedly|allegedly|least|most|whether)\\b.*";

    private static final List<Pattern> DROPPABLE = List.of(
            Pattern.compile(" \\([^()]{3,120}\\)"),
            Pattern.compile(
                    ", (?:which|who) [^,;:()“”\"]{8,120}(?=[,.])(?:,(?= (?!and|or|but|which|who|where|while)[a-z]))?"),
            Pattern.compile("(?<=\\p{Lu}\\p{Ll}{2,20}), (?:a|an|the) [^,;:()“”\"]{6,80},(?= [a-z]+)"),
            Pattern.compile(
                    ", (?:making|including|leading|causing|using|giving|leaving|resulting|bringing|becoming) [^,;:()“”\"]{8,140}(?=\\.$)"),
            Pattern.compile("(?<=^)(?:In|On|At|By|During|After|Before|Since) [^,;:()“”\"]{3,60}, (?=\\p{L})"));

    private static final Pattern PASSIVE = Pattern.compile(
            "^((?:The|A|An|His|Her|Their|Its|This) (?:[a-z-]+ ){1,4}|(?:\\p{Lu}\\p{L}+ ){1,4})(?:was|were) ([a-z]{3,}ed) by"
                    + " ((?:the |a |an )?(?:[\\p{L}'’-]+ ?){1,5}?)((?: (?:in|on|at|for|from|to|after|before|during|with|as|until|since)"
                    + " [^,;:()“”\"]{3,80})?)\\.$");

    private static final Pattern SAID = Pattern.compile(
            "^((?:The |A |An )?[\\p{L}][^,;:()“”\"]{2,60}?) said(?: that)? ((?!he |she |they |it |his |her |their |on |in |at |to |about)[a-z\\p{Lu}][^“”\"]{20,})\\.$");

    /** "The bridge opened in 1904." */
    private static final Pattern AT_THE_END = Pattern.compile(
            "^((?:The|A|An|It|He|She|They|This|These|His|Her|Their|Its|\\p{Lu}\\p{L}+) [^,;:()“”\"]{20,120}) ((?:in|on|by|during|since|until"
                    + "|after|before) (?:the |early |late |mid-)?(?:\\d[^,;:]{2,20}|\\p{Lu}\\p{L}+(?: \\d{1,4})?))\\.$");

    private static final Map<String, String> LONG_FORMS = Map.of(
            "didn't",
            "did not",
            "doesn't",
            "does not",
            "don't",
            "do not",
            "wasn't",
            "was not",
            "weren't",
            "were not",
            "isn't",
            "is not",
            "aren't",
            "are not",
            "can't",
            "cannot",
            "won't",
            "will not",
            "hasn't",
            "has not");

    private final Random random;

    Rewording(Random random) {
        this.random = random;
    }

    /**
     * A sentence in other words.
     *
     * @param kept words that must stay as they are, because they are to be changed
     * @return none where no rule fits
     */
    Optional<String> of(String sentence, String kept) {
        String reworded = sentence;
        reworded = dropped(reworded, kept);
        reworded = turned(reworded, kept);
        reworded = renumbered(reworded, kept);
        reworded = longForms(reworded, kept);
        reworded = synonyms(reworded, kept);
        reworded = capital(reworded.replaceAll("  +", " ").strip());
        return reworded.equals(sentence) || !reworded.contains(kept) ? Optional.empty() : Optional.of(reworded);
    }

    private String dropped(String sentence, String kept) {
        for (Pattern pattern : DROPPABLE) {
            Matcher matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                String part = matcher.group();
                String rest = sentence.substring(0, matcher.start()) + sentence.substring(matcher.end());
                boolean free = !part.contains(kept) && !part.matches(DECISIVE) && !isQuoted(sentence, matcher.start());
                if (free && rest.length() >= SHORTEST) {
                    return rest;
                }
            }
        }
        return sentence;
    }

    private String turned(String sentence, String kept) {
        Matcher passive = PASSIVE.matcher(sentence);
        if (passive.matches() && !sentence.matches(DECISIVE)) {
            String active = passive.group(3).strip() + " " + passive.group(2) + " "
                    + small(passive.group(1).strip()) + passive.group(4) + ".";
            return active.contains(kept) ? active : sentence;
        }
        Matcher placed = AT_THE_END.matcher(sentence);
        if (placed.matches() && !placed.group(1).matches(DECISIVE) && random.nextBoolean()) {
            String turned = capital(placed.group(2)) + ", " + small(placed.group(1)) + ".";
            return turned.contains(kept) ? turned : sentence;
        }
        Matcher said = SAID.matcher(sentence);
        if (said.matches() && random.nextBoolean()) {
            String turned = "According to " + small(said.group(1)) + ", " + said.group(2) + ".";
            return turned.contains(kept) ? turned : sentence;
        }
        return sentence;
    }

    private static String renumbered(String sentence, String kept) {
        String text = replaced(sentence, kept, THOUSANDS, match -> match.group().replace(",", ""));
        text = replaced(text, kept, MILLIONS, match -> {
            long scale = match.group(3).equals("million") ? 1_000_000 : 1_000;
            long tenths = match.group(2) == null ? 0 : Long.parseLong(match.group(2));
            return String.format("%,d", Long.parseLong(match.group(1)) * scale + tenths * scale / 10);
        });
        text = replaced(text, kept, PERCENT, match -> match.group().equals("%") ? " percent" : "%");
        String digits = replaced(
                text, kept, WORD_NUMBER, match -> String.valueOf(List.of(SMALL).indexOf(match.group(1))));
        return digits.equals(text)
                ? replaced(text, kept, DIGIT, match -> SMALL[Integer.parseInt(match.group(1))])
                : digits;
    }

    private static String longForms(String sentence, String kept) {
        String text = sentence;
        for (Map.Entry<String, String> form : LONG_FORMS.entrySet()) {
            text = replaced(
                    text,
                    kept,
                    Pattern.compile("\\b" + form.getKey().replace("'", "['’]") + "\\b"),
                    match -> form.getValue());
        }
        return text;
    }

    private String synonyms(String sentence, String kept) {
        List<String> present = new ArrayList<>();
        for (String word : SYNONYMS.keySet()) {
            if (word(word).matcher(sentence).find()) {
                present.add(word);
            }
        }
        java.util.Collections.shuffle(present, random);
        String text = sentence;
        for (String word : present.subList(0, Math.min(MOST_SYNONYMS, present.size()))) {
            text = replaced(text, kept, word(word), match -> SYNONYMS.get(word));
        }
        return text;
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?<![\\p{L}\\d’'-])" + Pattern.quote(word) + "(?![\\p{L}\\d’'-])");
    }

    /** Every match outside of what is kept, replaced. */
    private static String replaced(
            String text, String kept, Pattern pattern, java.util.function.Function<MatchResult, String> replacement) {
        int from = kept.isEmpty() ? -1 : text.indexOf(kept);
        return pattern.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        from >= 0 && match.end() > from && match.start() < from + kept.length()
                                        || isQuoted(text, match.start())
                                ? match.group()
                                : replacement.apply(match)));
    }

    /** Whether somebody's own words stand at a place; these are not reworded. */
    private static boolean isQuoted(String text, int at) {
        boolean quoted = false;
        for (int i = 0; i < at; i++) {
            char mark = text.charAt(i);
            quoted = mark == '“' || mark == '"' && !quoted || quoted && mark != '”' && mark != '"';
        }
        return quoted;
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** A noun phrase as it stands inside a sentence. */
    private static String small(String phrase) {
        return phrase.matches("(?:The|A|An|His|Her|Their|Its|This)\\b.*")
                ? Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1)
                : phrase;
    }
}
