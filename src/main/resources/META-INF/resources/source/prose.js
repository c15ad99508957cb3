// Draws a document from its places: headings, items, tables, code and pages, with all of its text and nothing else.
import { element } from '../base/elements.js';

const DRAWN = {
  page: ['div', 'page'], front_matter: ['div', 'front-matter'], heading: ['div', 'heading', 'heading'], version: ['div', 'heading', 'heading'],
  question: ['div', 'heading'], list: ['div', 'list'], item: ['div', 'item'], table: ['div', 'table', 'table'], heads: ['div', 'row heads', 'row'],
  row: ['div', 'row', 'row'], cell: ['span', 'cell', 'cell'], code: ['div', 'code'], contents: ['div', 'item']
};
/** From this length on, parts of a text that are out of sight are not laid out, so long at least each. */
const LONG = 200_000;
const PART = 4_000;
const OUTER_FIRST = Object.keys(DRAWN);

/**
 * A document { text, places } as elements whose text is its own, unit for unit. `marked` are [{ start, end, name }]; the pieces of
 * each become <mark> elements of that class, or of none.
 */
export function prose({ text, places = [] }, marked) {
  const drawing = { text, edges: edgesOf(marked), marked };
  const root = element('div', 'prose');
  fill(root, { start: 0, end: text.length }, treeOf(places, text), drawing);
  return root;
}

/** Places within each other; what lies across another is left out. */
function treeOf(places, text) {
  const sorted = places.filter(place => DRAWN[place.kind] && place.start < place.end).sort((one, other) =>
    one.start - other.start || other.end - one.end || OUTER_FIRST.indexOf(one.kind) - OUTER_FIRST.indexOf(other.kind));
  const root = { start: 0, end: text.length, within: [] };
  const open = [root];
  for (const place of sorted) {
    while (open.at(-1) !== root && open.at(-1).end <= place.start) {
      open.pop();
    }
    if (place.end <= open.at(-1).end) {
      const made = { ...place, within: [] };
      open.at(-1).within.push(made);
      open.push(made);
    }
  }
  return root.within;
}

function fill(parent, { start, end }, within, drawing) {
  const gap = parent.matches('.table, .row') ? 'gap' : null;
  let at = start;
  for (const place of within) {
    write(parent, at, place.start, drawing, gap);
    at = draw(parent, place, end, drawing);
  }
  write(parent, at, end, drawing, within.length > 0 ? gap : null);
}

/** Draws a place and gives where it ends; a block takes the end of its line with it. */
function draw(parent, place, limit, drawing) {
  const [name, className, role] = DRAWN[place.kind];
  const made = element(name, className);
  const proper = properRole(role, place, parent);
  if (proper) {
    made.setAttribute('role', proper);
  }
  if (role === 'heading') {
    made.setAttribute('aria-level', String(Math.min(Math.max(place.level, 1) + 2, 6)));
  }
  if (place.kind === 'page') {
    made.dataset.label = place.label;
  }
  fill(made, place, place.within, drawing);
  parent.append(made);
  const block = name === 'div' && !parent.matches('.table') && place.end < limit && drawing.text[place.end] === '\n';
  if (block) {
    write(made, place.end, place.end + 1, drawing, made.matches('.table') ? 'gap' : null);
  }
  return block ? place.end + 1 : place.end;
}

/** Rows are rows in tables only, and cells are cells in rows only. */
function properRole(role, place, parent) {
  if (role === 'table') {
    return place.within.length > 0 && place.within.every(row => row.within.length > 0) ? role : null;
  }
  if (role === 'row') {
    return parent.getAttribute('role') === 'table' ? role : null;
  }
  if (role === 'cell') {
    const inRow = parent.getAttribute('role') === 'row';
    return inRow ? (parent.matches('.heads') ? 'columnheader' : role) : null;
  }
  return role;
}

/** Adds text, in pieces where marks begin and end; `gap` is what stands between cells and rows. */
function write(parent, start, end, drawing, gap) {
  const { text, edges, marked } = drawing;
  if (text.length > LONG && parent.matches('.prose')) {
    writeInParts(parent, start, end, drawing);
    return;
  }
  let at = start;
  while (at < end) {
    const next = Math.min(end, edges.find(edge => edge > at) ?? end);
    const piece = text.slice(at, next);
    const mark = marked.find(one => one.start <= at && one.end > at);
    if (mark) {
      parent.append(element(mark.name ? 'span' : 'mark', mark.name ?? '', piece));
    } else {
      parent.append(gap && piece.length < 8 ? element('span', gap, piece) : piece);
    }
    at = next;
  }
}

/** Parts end with a line, so that they look as if they were none. */
function writeInParts(parent, start, end, drawing) {
  for (let at = start; at < end;) {
    const line = drawing.text.indexOf('\n', at + PART) + 1;
    const next = line === 0 ? end : Math.min(line, end);
    const part = element('div', 'part-of-text');
    write(part, at, next, drawing, null);
    parent.append(part);
    at = next;
  }
}

function edgesOf(marked) {
  return [...new Set(marked.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
}
