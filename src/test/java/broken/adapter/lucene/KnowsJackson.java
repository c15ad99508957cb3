package broken.adapter.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.lucene.util.BytesRef;

public record KnowsJackson(JsonNode node, BytesRef term) {}
