// What gives a quote its meaning elsewhere in its document: a row of a table with its heads, an item with what leads to it.
import { button, element, foreign } from '../base/elements.js';
import { documentText } from '../base/server.js';
import { placeOf } from './marks.js';

const MOST = 3;
const LONGEST = 600;

/** An element that fills once the documents cited are there; it stays empty where quotes speak for themselves. */
export function contextsOf(reply, desk) {
  const shown = element('div', 'contexts');
  const cited = reply.citations.filter(citation => citation.context?.some(part => part.role === 'heads' || part.role === 'lead_in'
    || part.role === 'parent')).slice(0, MOST);
  cited.forEach(citation => {
    const figure = element('figure', 'context');
    shown.append(figure);
    documentText(citation.document.id, citation.document.version)
      .then(found => found.changed ? figure.remove() : fill(figure, citation, found, reply, desk), () => figure.remove());
  });
  return shown;
}

function fill(figure, citation, found, reply, desk) {
  const drawn = tableOf(citation, found) ?? listOf(citation, found);
  if (drawn === null) {
    figure.remove();
    return;
  }
  const open = button('number', String(citation.number), () => desk.open(placeOf(citation), open, reply.citations));
  open.setAttribute('aria-label', `${citation.number}: ${citation.document.title}`);
  figure.append(drawn, element('figcaption', 'about', open, ' ', element('bdi', '', citation.document.title)));
}

/** The row of a quote under the heads of its columns, or null where there are none. */
function tableOf(citation, { text, places }) {
  const heads = citation.context.find(part => part.role === 'heads');
  const rows = places.filter(place => place.kind === 'row' && place.start < citation.end && place.end > citation.start);
  if (!heads || rows.length === 0) {
    return null;
  }
  const cells = within => places.filter(place => place.kind === 'cell' && place.start >= within.start && place.end <= within.end);
  const names = cells(heads);
  if (names.length === 0) {
    return null;
  }
  const head = element('tr', '', ...names.map(cell => scoped(foreign('th', '', text.slice(cell.start, cell.end)))));
  const body = rows.map(row => element('tr', '', ...names.map(name => {
    const cell = cells(row).find(one => one.level === name.level);
    return foreign('td', '', cell ? text.slice(cell.start, cell.end) : '');
  })));
  return element('table', '', element('thead', '', head), element('tbody', '', ...body));
}

function scoped(cell) {
  cell.scope = 'col';
  return cell;
}

/** The words that lead to a list or table, and the quote as its item. */
function listOf(citation, { text }) {
  const leading = citation.context.filter(part => part.role === 'lead_in' || part.role === 'parent' || part.role === 'heads');
  const items = citation.quote.split('\n').map(item => item.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '').trim()).filter(Boolean);
  if (leading.length === 0 || citation.quote.length > LONGEST) {
    return null;
  }
  return element('div', '', ...leading.map(part => foreign('p', 'lead-in', text.slice(part.start, part.end).trim())),
    element('ul', '', ...items.map(item => foreign('li', '', item))));
}
