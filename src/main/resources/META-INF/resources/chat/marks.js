// The numbers behind sentences, and the footnotes that they stand for.
import { about, button, element, foreign } from '../base/elements.js';
import { words } from '../base/words.js';
import { withCard } from './card.js';

/** The button of a citation's number, or null where the reply has no such citation. */
export function markOf(reply, number, desk, verdict) {
  const citation = reply.citations.find(one => one.number === number);
  return citation ? made('mark', citation, reply, desk, verdict) : null;
}

function made(className, citation, reply, desk, verdict) {
  const mark = button(className, String(citation.number), () => desk.open(placeOf(citation), mark, reply.citations));
  mark.setAttribute('aria-label', words.answer.mark(citation.number, citation.document.title));
  return withCard(mark, citation, verdict);
}

/** Where something cited stands, for the source beside the answer. */
export function placeOf(cited) {
  return {
    id: cited.document.id,
    version: cited.document.version,
    start: cited.start,
    end: cited.end,
    quote: cited.quote ?? cited.text
  };
}

/** Source, date and page of a citation in a line. */
export function described(citation) {
  return [about(citation.document), citation.page ? words.answer.page(citation.page) : null,
    citation.line ? words.answer.line(citation.line) : null].filter(Boolean).join(' · ');
}

/** One line a document under the answer, with the numbers that stand for it, each of which opens its own place. */
export function footnotesOf(reply, desk) {
  const list = element('ul', 'footnotes');
  list.setAttribute('aria-label', words.answer.sources);
  const byDocument = new Map();
  for (const citation of reply.citations) {
    byDocument.set(citation.document.id, [...(byDocument.get(citation.document.id) ?? []), citation]);
  }
  for (const cited of byDocument.values()) {
    const [first] = cited;
    const numbers = element('span', 'numbers', ...cited.map(citation => made('number', citation, reply, desk)));
    const name = button('name', '', () => desk.open(placeOf(first), name, reply.citations));
    name.append(element('bdi', '', first.document.title));
    const quotes = cited.map(citation => element('p', 'print-only', `[${citation.number}] `, foreign('q', '', citation.quote),
      ` ${[first.document.id, described(citation)].filter(Boolean).join(' · ')}`));
    list.append(element('li', '', numbers, element('div', '', name, ' ', element('bdi', 'about', described(first)), ...quotes)));
  }
  return list;
}
