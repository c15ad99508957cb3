package broken.search.passage;

import broken.document.LooksAhead;
import org.apache.lucene.util.BytesRef;

public class KnowsOnlyAnArray {

    private BytesRef[] terms = {};

    public boolean isEmpty(LooksAhead whole) {
        return terms.length == 0 && whole.part() == this;
    }
}
