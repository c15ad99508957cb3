// Questions to begin with, as buttons. They are found after the documents were read, so it may take a while.
import { button, element } from './elements.js';
import { suggestions } from './server.js';

const PATIENCE = [0, 2000, 5000, 15000];

/** Adds buttons to `place`; `ask` is called with the question of the one that is clicked. */
export async function offerSuggestions(place, ask) {
  for (const wait of PATIENCE) {
    await new Promise(done => setTimeout(done, wait));
    const found = await suggestions(4).catch(() => ({ complete: true, suggestions: [] }));
    if (found.complete || found.suggestions.length === 4) {
      show(place, found.suggestions, ask);
      return;
    }
  }
}

function show(place, found, ask) {
  if (found.length > 0) {
    const list = element('ul', 'suggestions');
    found.forEach(one => list.append(element('li', '', button('suggestion', one.question, () => ask(one.question)))));
    place.append(list);
  }
}
