package dev.footnote.language.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Texts of many genres with their sentences, judged by hand; {@code ‖} stands where one ends and the next begins. */
public final class SentenceCases {

    private SentenceCases() {}

    public record Case(String marked) {

        public String text() {
            return marked.replace("‖", "");
        }

        public List<String> sentences() {
            return Arrays.stream(marked.split("‖")).map(String::strip).toList();
        }
    }

    public static Stream<Case> all() {
        return Stream.of(CASES).map(Case::new);
    }

    private static final String[] CASES = {
        // abbreviations
        "The U.S. President met Mr. Smith in Washington, D.C., on Monday.‖ They spoke for an hour.",
        "He flew to the U.S.‖ He said it was cold.",
        "He moved to the U.S. in 1999.‖ His wife followed.",
        "The text of the U.S.' expanded deal came on March 28.",
        "She works for the U.S. Department of Energy.‖ It is large.",
        "Dr. Jones saw Mrs. Brown at 5 p.m. on Friday.‖ The test was clean.",
        "The meeting ended at 9 a.m.‖ The crowd left.",
        "Acme Inc. and Widget Corp. merged.‖ Shares rose.",
        "She bought Acme Inc.‖ The price was low.",
        "J. K. Rowling wrote it.‖ George W. Bush read it.",
        "Smith, J. A. Brown and K. Miller agree.",
        "We stayed in St. Petersburg.‖ It rained.",
        "Symphony No. 5 is short.‖ No. 7 is long.",
        "Did he go?‖ No.‖ He stayed.",
        "See Fig. 3 and Sec. 4.2 for details.‖ The rest follows.",
        "Use fruit, e.g. apples, i.e. something sweet.‖ Then stir.",
        "Trains run Mon. to Fri.‖ They stop at noon.",
        "Open Sat. 10:00 to 12:00 and Sun. from 11 a.m. to noon.‖ The bar is shut.",
        "Yoga is on Mon. Wed. and Fri. at six.‖ Bring a mat.",
        "Trains run Mon. through Fri. every 20 min. and Sat. hourly.‖ Buses are rare.",
        "It takes approx. 5 kg, max. 7 kg, min. 3 kg.‖ See No. 7 on the plan.",
        "It was valued at £4.2 mil. in 1998.‖ Ring ext. 118 for more.",
        "The cat sat.‖ Then it slept.",
        "The recipe takes 2 tbsp. of oil.‖ Sugar is not needed.",
        "Shops are shut on Sun.‖ The market is not.",
        "In Roe v. Wade the court ruled.‖ Others vs. Smith failed.",
        "Johnson et al. (2019) found little.‖ Later work agreed.",
        "Bring pens, paper, etc.‖ We start at noon.",
        "Gen. Mark Milley and Sen. Tim Kaine spoke.‖ Nobody listened.",
        "He holds a Ph.D. in physics.‖ She holds two.",
        "On Jan. 5 it snowed.‖ On Feb. 6 it thawed.",
        "World War I ended in 1918.‖ World War II began in 1939.",
        "Martin Luther King Jr. was there.‖ So was Pvt. Ryan.",
        // numbers, versions, addresses
        "Version 3.2.1 is out.‖ It costs 2.50 dollars.",
        "The rate rose 0.5% to 3.75%.‖ Markets fell.",
        "It happened in 2020. ‖15 people died.",
        "Visit https://example.com/a.b?c=D.E for more.‖ Write to jane.doe@example.com. ‖She answers.",
        "Our shop is Example.Com and it is old.‖ Open Readme.Md first.",
        "Call java.util.List.of here.‖ It returns a list.",
        "Node.js runs it.‖ ASP.NET does not.",
        // quotations
        "However, he must first ensure that they “end this war.”‖ Then we talk.",
        "\"I do,\" he said.",
        "“It doesn’t matter,” he said.‖ “Not enough.”",
        "“To end it this week, it won’t happen.‖ It is not possible,” he said.‖ “At least I do not know how.”",
        "He asked: \"Why now?\"‖ Nobody knew.",
        "\"Why now?\" he asked.‖ Nobody knew.",
        "“Can we win?” Smith asked.‖ “Yes.”‖ “No.”",
        "“Stop!” I said.‖ He did not.",
        "He called them “partners.” ‖“We trust them,” he added.",
        "‘It is done.’‖ She left the room.",
        "„Das ist gut.“‖ Er ging.",
        "« C’est fini. »‖ Il partit.",
        "She said: “there would be disbelief. ‖… It would be bad for society.”",
        "“I think of today, not 20 years. ‖… I’m not going to stay.”",
        "We got “100 billion … and we are grateful,” he said.",
        "\"As for the issue... we are linking it.‖ It cannot wait,\" she added.",
        "Well...‖ That was odd.",
        "He left (he was tired).‖ (She stayed.)‖ We slept.",
        "The treaty (signed in the U.S.) holds.‖ It was late (?) anyway.",
        "This is disputed.[12]‖ Others agree.[3][4]‖ We do not.",
        // times, measures, reports
        "The meeting is at 3 p.m. EST on Jan. 12.‖ Bring your I.D. card.",
        "The F.B.I. opened an inquiry.‖ The C.I.A. did not.",
        "Patients (n = 45) improved (p < 0.05).‖ Controls did not.",
        "She lives at 221B Baker St. in London.‖ He lives on Elm St.‖ They never met.",
        "THE TREATY‖\nArticle 1.‖ The parties agree.‖\nArticle 2.‖ The parties consult.",
        "Dear Ms. Lee,‖\n\nThank you for your letter of 5 May.‖ We will reply.‖\n\nYours sincerely,‖\nJ. Doe",
        // exclamations and chat
        "What?!‖ You can't be serious!‖ I am.",
        "Yahoo! is a company.‖ It was big.",
        "Really?‖ Yes!!!‖ Great 😀",
        "That is good. ‖😀 Thank you all.",
        "i went home early.‖ it was late and i was tired.",
        "I have an old phone.‖ iPhone users laugh.",
        // missing spaces
        "They want to end the war.‖Ukrainian President Joe Doe agreed.",
        "It was late.‖The shop had closed?‖Nobody knew.",
        "Prices fell in Kyiv.‖Officials were glad.",
        // lines
        "A heading without a stop‖\nThe first paragraph is here.‖ It goes on.‖\nThe second one.",
        "Why is it so?‖\nBecause it is.",
        "one half\n\n‖other half",
        "The committee met on Tuesday to discuss the budget for the coming\n"
                + "year and decided that the old plan, which had been made by the\n"
                + "former board, was good enough.‖ Nothing was changed. ‖The chairman\n"
                + "Miller thanked all members.",
        "Shopping:‖\n- Apples from the farm‖\n- Bread. ‖Not white.‖\n- milk",
        "• First thing‖\n• Second thing‖\n• Third",
        "1. Open the lid.‖\n2. Pour the water in.‖ Wait.‖\n3. Close it.",
        "a) the first‖\nb) the second",
        "# A title. With a stop‖\nText follows.",
        "A title\n=======‖\nText follows.",
        "| Name | Age |\n|---|---|‖\n| J. Smith. Jr | 42 |‖\n| Ann. B. | 37 |",
        "Name\tAge. Years‖\nSmith\t42",
        "apples‖\noranges‖\npears",
        "Read more ‖• Subscribe",
        "12 Main Street,\nLondon",
        "5:14 PM‖\nVideo‖\n\nA short report.",
        // recipe, law, science, fiction
        "Preheat to 180 °C (approx. 350 °F).‖ Bake for 20 min. on top.‖ Cool.",
        "Under Art. 5 and § 12 para. 3 an attack on one is an attack on all.‖ Exceptions apply.",
        "The gene (cf. Smith 2001) is active.‖ E. coli grows fast.",
        "It was a dark night.‖ Mr. and Mrs. Dursley slept.‖ “Quiet!” the cat hissed.",
        "Take Vitamin C.‖ It helps.",
        "He said Plan B.‖ She nodded.",
        "这是第一句。‖这是第二句！‖是吗？",
        "Это первое предложение.‖ Это второе.",
        "Café owners met.\u00A0‖Then they left.",
    };
}
