package broken.adapter.lucene;

import org.apache.lucene.util.BytesRef;

public record Blameless(BytesRef term, broken.document.Blameless document) {}
