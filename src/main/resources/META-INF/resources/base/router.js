// Reads and writes the address: #/c/CONVERSATION/TURN?doc=…&start=…&end=…&version=…&quote=… and #/documents.

const LONGEST_QUOTE = 300;

/** What an address names: { view, conversation?, turn?, place? }. The form of before, #doc=…, is read too. */
export function read(hash) {
  const given = hash.replace(/^#/, '');
  if (!given.startsWith('/')) {
    return { view: 'chat', place: placeOf(new URLSearchParams(given)) };
  }
  const [path, query] = given.slice(1).split('?', 2);
  const [view, conversation, turn] = path.split('/');
  const place = placeOf(new URLSearchParams(query ?? ''));
  return view === 'documents' ? { view, place } : { view: 'chat', conversation: known(conversation), turn: known(turn), place };
}

/** The address of what is named. */
export function address({ view, conversation, turn, place }) {
  const path = view === 'documents' ? 'documents' : ['c', conversation, turn].filter(Boolean).join('/');
  const named = new URLSearchParams();
  if (place) {
    const values = { doc: place.id, start: place.start, end: place.end, version: place.version, quote: place.quote?.slice(0, LONGEST_QUOTE) };
    Object.entries(values).filter(([, value]) => value !== undefined).forEach(([name, value]) => named.set(name, value));
  }
  return `#/${path === 'c' ? '' : path}${named.size > 0 ? `?${named}` : ''}`;
}

/** The route of this moment. */
export const here = () => read(location.hash);

/** Goes on to another route; going back comes back. `state` is kept with it. */
export function go(route, state = null) {
  if (address(route) !== location.hash) {
    history.pushState(state, '', address(route));
  }
}

/** Says that this route is what is shown, without a step to go back. */
export function become(route, state = history.state) {
  history.replaceState(state, '', address(route));
}

/** Calls `show(route)` whenever somebody goes back or forward or types an address. */
export function follow(show) {
  window.addEventListener('popstate', () => show(here()));
}

function known(name) {
  return name && /^[\w-]{1,64}$/.test(name) ? name : undefined;
}

function placeOf(named) {
  return named.has('doc') ? {
    id: named.get('doc'),
    version: named.get('version') ?? undefined,
    start: offset(named.get('start')),
    end: offset(named.get('end')),
    quote: named.get('quote') ?? undefined
  } : undefined;
}

function offset(given) {
  return given !== null && /^\d{1,9}$/.test(given) ? Number(given) : undefined;
}
