package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import java.util.Optional;

/** Whether what a sentence quotes stands so in its passages. */
final class QuotationCheck extends Check {

    QuotationCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    @Override
    void run() {
        boolean wrong = false;
        for (String quotation : Quotations.in(claim.text())) {
            Optional<String> fault = Quotations.fault(quotation, evidence.passages());
            wrong |= fault.isPresent();
            fault.ifPresent(detail -> object(Problem.Kind.QUOTATION, detail));
        }
        put(Feature.QUOTATION, wrong);
    }
}
