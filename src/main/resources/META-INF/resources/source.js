// The source beside the answer: a document's text with the quote marked and in view.
import { about, element } from './elements.js';
import { documentText } from './server.js';

const panel = document.getElementById('source');
const column = document.querySelector('.column');
// As in style.css: below this width the source covers everything else.
const narrow = window.matchMedia('(max-width: 63.99rem)');
const title = document.getElementById('source-title');
const line = document.getElementById('source-about');
const note = document.getElementById('source-note');
const text = document.getElementById('source-text');

let opener = null;
let latest = 0;

document.getElementById('source-close').addEventListener('click', () => closeSource());

/** Shows a place { id, version?, start?, end?, quote? }; focus returns to `from` when it is closed. */
export async function openSource(place, from) {
  const mine = ++latest;
  mark(from);
  show(element('p', 'waiting', 'Opening the document'), '', '');
  address(place);
  setOpen(true);
  try {
    const found = await documentText(place.id, place.version);
    // Another source may have been asked for in the meantime.
    if (mine === latest) {
      showDocument(found, place);
    }
  } catch (problem) {
    if (mine === latest) {
      show(element('p', 'failure', problem.message), 'The source cannot be shown', place.id);
    }
  }
  panel.focus({ preventScroll: true });
}

export function closeSource() {
  hide();
  if (history.state?.opened) {
    history.back();
  } else {
    history.replaceState(null, '', location.pathname);
  }
}

function hide() {
  latest++;
  setOpen(false);
  const back = opener?.isConnected ? opener : document.getElementById('question');
  mark(null);
  back.focus();
}

export function isSourceOpen() {
  return !panel.hidden;
}

/** Opens what the address names, or nothing: #doc=…&start=…&end=…&version=… */
export function openAddressed() {
  const named = new URLSearchParams(location.hash.slice(1));
  if (named.has('doc')) {
    openSource({
      id: named.get('doc'),
      version: named.get('version') ?? undefined,
      start: offset(named.get('start')),
      end: offset(named.get('end'))
    }, null);
  } else if (isSourceOpen()) {
    hide();
  }
}

narrow.addEventListener('change', () => setOpen(isSourceOpen()));

function setOpen(open) {
  panel.hidden = !open;
  column.inert = open && narrow.matches;
  document.documentElement.classList.toggle('reading', open);
}

/** Names the place in the address, so that it can be linked to, and so that going back closes the source. */
function address(place) {
  const named = addressOf(place);
  if (named === location.hash) {
    return;
  }
  if (isSourceOpen()) {
    history.replaceState(history.state, '', named);
  } else {
    history.pushState({ opened: true }, '', named);
  }
}

function offset(given) {
  return given !== null && /^\d{1,9}$/.test(given) ? Number(given) : undefined;
}

function addressOf(place) {
  const named = new URLSearchParams();
  for (const [name, value] of [['doc', place.id], ['start', place.start], ['end', place.end], ['version', place.version]]) {
    if (value !== undefined) {
      named.set(name, value);
    }
  }
  return `#${named}`;
}

function mark(from) {
  opener?.removeAttribute('aria-current');
  opener = from;
  opener?.setAttribute('aria-current', 'true');
}

function show(content, name, described) {
  title.textContent = name;
  line.textContent = described;
  note.hidden = true;
  text.replaceChildren(content);
}

function showDocument(found, place) {
  const span = found.changed ? searched(found.text, place.quote) : within(found.text, place);
  const quote = span ? element('mark', '', found.text.slice(span.start, span.end)) : null;
  const body = span
    ? element('div', 'prose', found.text.slice(0, span.start), quote, found.text.slice(span.end))
    : element('div', 'prose', found.text);
  show(body, found.title, [about(found), found.id].filter(Boolean).join(' · '));
  if (found.changed) {
    note.textContent = quote
      ? 'This document has changed since. The quote was found again.'
      : 'This document has changed since. The quote is not in it any more.';
    note.hidden = false;
  }
  text.scrollTop = 0;
  quote?.scrollIntoView({ block: 'center' });
}

/** Offsets count UTF-16 code units, as strings do here. */
function within(whole, { start, end }) {
  return start !== undefined && end !== undefined && start < end && end <= whole.length ? { start, end } : null;
}

function searched(whole, quote) {
  const start = quote ? whole.indexOf(quote) : -1;
  return start < 0 ? null : { start, end: start + quote.length };
}
