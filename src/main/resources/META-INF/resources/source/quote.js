// Where a quote stands in a document, that of now or one that has changed since.

/** { span?, note? } for a document and a place { start, end, quote }: `note` is found, lost or unknown where the text changed. */
export function spanOf(found, place) {
  if (!found.changed) {
    return { span: within(found.text, place) };
  }
  if (!place.quote) {
    return { note: 'unknown' };
  }
  const span = nearest(found.text, place);
  return span ? { span, note: 'found' } : { note: 'lost' };
}

/** Offsets count UTF-16 code units, as strings do here. */
function within(whole, { start, end }) {
  return start !== undefined && end !== undefined && start < end && end <= whole.length ? { start, end } : null;
}

/** Of all places with the quote's words, whatever stands between them, the one nearest to where it stood. */
function nearest(whole, { quote, start = 0 }) {
  const words = quote.trim().split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const spans = [...whole.matchAll(new RegExp(words.join('\\s+'), 'gu'))]
    .map(match => ({ start: match.index, end: match.index + match[0].length }));
  return spans.sort((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))[0] ?? null;
}
