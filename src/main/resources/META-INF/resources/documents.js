// The list of documents at the foot of the page.
import { about, button, element } from './elements.js';
import { documents } from './server.js';

const NOT_YET = 503;
const PAUSE = 1000;

/** Fills `place` with what there is to answer from, once it was read; `open` shows a source. */
export async function listDocuments(place, open) {
  try {
    const library = await documents();
    place.replaceChildren(listOf(library, open), failuresOf(library.failures) ?? '');
  } catch (problem) {
    if (problem.status === NOT_YET) {
      place.replaceChildren(element('p', '', 'The documents are being read …'));
      setTimeout(() => listDocuments(place, open), PAUSE);
    } else {
      place.replaceChildren(element('p', 'failure', problem.message));
    }
  }
}

function listOf(library, open) {
  if (library.count === 0) {
    return element('p', '', `There are no documents in ${library.folder} to answer from.`);
  }
  const shown = element('details', '', element('summary', '', plural(library.count, 'document')));
  const list = element('ul', '');
  for (const document of library.documents) {
    const name = button('name', document.title, () => open({ id: document.id, version: document.version }, name));
    const said = about(document) || document.id;
    const marked = document.instructions ? `${said} · has words like instructions to a language model` : said;
    list.append(element('li', '', name, ' ', element('span', 'about', marked)));
  }
  shown.append(list);
  return shown;
}

function failuresOf(failures) {
  if (failures.length === 0) {
    return null;
  }
  const shown = element('details', 'failures', element('summary', '', `${plural(failures.length, 'file')} not read`));
  const list = element('ul', '');
  failures.forEach(failure => list.append(element('li', '', element('b', '', failure.id), ` ${failure.reason}`)));
  shown.append(list);
  return shown;
}

function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
