package broken.answer.question;

import org.apache.lucene.util.BytesRef;

public record KnowsLucene(BytesRef term) {}
