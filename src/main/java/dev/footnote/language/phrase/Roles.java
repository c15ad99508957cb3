package dev.footnote.language.phrase;

import java.util.Set;
import java.util.regex.Pattern;

/** Nouns that say what somebody is: callings, offices, kin. */
public final class Roles {

    private static final Pattern ENDING = Pattern.compile(".{2,}(?:er|or|ist|man|woman|ian|eer|ee)");

    /** Those that no ending gives away. */
    private static final Set<String> WORDS =
            Set.of(("friend wife king queen boss chief head viceroy president hero god boy girl guy lady student"
                            + " patient client scientist judge pilot coach star agent secretary prince princess pope general"
                            + " colonel captain admiral envoy chair chairperson spokesperson official officials ceo analyst nurse"
                            + " actress athlete diplomat activist economist poet playwright comedian host priest bishop monk"
                            + " missionary saint emperor empress duke duchess baron earl knight astronaut scholar linguist critic"
                            + " son daughter husband widow nephew niece person")
                    .split(" "));

    /** Things that end like those who do something. */
    private static final Set<String> THINGS =
            Set.of(("answer barrier border buffer cancer center chapter charter cluster coffee color committee"
                            + " computer container corner corridor counter cover danger degree dinner disaster disorder door error"
                            + " factor fee fever fiber filter floor folder guarantee harbor interior layer letter list liver"
                            + " lumber manner matter meter mirror mist monitor motor newspaper number offer order paper parameter"
                            + " pepper power printer quarter register reminder river router sector semester sensor server shelter"
                            + " shoulder summer theater timber tower tractor transfer tree trigger twist vector water weather"
                            + " winter wonder wrist")
                    .split(" "));

    private Roles() {}

    /** Whether a noun, in lower case, says what somebody is. */
    public static boolean isOne(String noun) {
        return WORDS.contains(noun)
                || !THINGS.contains(noun) && ENDING.matcher(noun).matches();
    }
}
