// Questions that the documents answer, as buttons. They are found after the documents were read, so it may take a while.
import { button, element, foreign } from '../base/elements.js';
import { suggestions } from '../base/server.js';

const PATIENCE = [0, 2000, 5000, 15000, 30000];

/** Adds up to `n` buttons to `place`, of some documents only where ids are given; `ask` is called with the question chosen. */
export async function offerSuggestions(place, n, ask, { ids = [], but = [], head = null } = {}) {
  for (const wait of PATIENCE) {
    await new Promise(done => setTimeout(done, wait));
    if (!place.isConnected) {
      return;
    }
    const found = await suggestions(n + but.length, ids).catch(problem => ({ complete: !problem.passes, suggestions: [] }));
    const fresh = found.suggestions.filter(one => !but.includes(one.question)).slice(0, n);
    if (found.complete || fresh.length === n) {
      show(place, fresh, ask, head);
      return;
    }
  }
}

function show(place, found, ask, head) {
  if (found.length > 0) {
    const list = element('ul', 'suggestions',
      ...found.map(one => element('li', '', button('suggestion', foreign('span', '', one.question), () => ask(one.question)))));
    place.append(...(head ? [element('p', 'nearest-head', head)] : []), list);
  }
}
