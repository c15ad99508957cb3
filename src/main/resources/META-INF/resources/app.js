// Puts the page together: what is shown, and which address it has.
import { button, element } from './base/elements.js';
import * as router from './base/router.js';
import { themeSwitch } from './base/theme.js';
import { words } from './base/words.js';
import { Chat } from './chat/chat.js';
import { askWhetherWanted } from './chat/feedback.js';
import { offerSuggestions } from './chat/suggestions.js';
import { listenToKeys } from './keys.js';
import { whenRead } from './library/documents.js';
import './chat/ask.js';
import './history/history.js';
import './library/library.js';
import './source/source.js';

const [desk, masthead, shown, empty, asking, library, listing, source, announcer, foot] = ['desk', 'masthead', 'conversation', 'empty',
  'ask', 'library-view', 'history', 'source', 'announcer', 'library'].map(id => document.getElementById(id));

const chat = new Chat(shown, asking, { open, inWords, filters: () => narrowed() ? structuredClone(filters) : undefined, tell, changed });

let documents = null;
let filters = {};

function tell(said) {
  announcer.textContent = said;
}

/** Names the conversation in the address once there is something in it, and lists it. */
function changed() {
  const here = router.here();
  if (here.view === 'chat' && (!here.conversation || chat.isEmpty)) {
    router.become({ ...here, conversation: chat.id });
  }
  dress();
  return listing.refresh(chat.conversation.id);
}

/** Opens a source beside the answer and names it in the address; going back closes it. */
function open(place, from, citations) {
  const here = router.here();
  const route = { ...here, conversation: here.conversation ?? chat.id, place };
  if (source.isOpen) {
    router.become(route);
  } else {
    router.go(route, { opened: true });
  }
  source.open(place, from, citations);
}

function closeSource() {
  if (history.state?.opened) {
    history.back();
  } else {
    router.become({ ...router.here(), place: undefined }, null);
    hideSource();
  }
}

function hideSource() {
  if (source.isOpen) {
    (source.hide() ?? asking).focus();
  }
}

/** Shows what an address names. */
async function show(route) {
  const inLibrary = route.view === 'documents';
  if (inLibrary && library.hidden && documents) {
    // Files may have come or gone since.
    readDocuments();
  }
  library.hidden = !inLibrary;
  shown.hidden = inLibrary;
  if (!inLibrary && !(route.place && !route.conversation)) {
    await chat.turnTo(route.conversation);
  }
  dress();
  if (route.place) {
    // Turning to the same place again, as by going forward, keeps its neighbours.
    await source.open(route.place, source.opener ?? null, chat.neighbours(route.place));
  } else {
    hideSource();
    if (route.turn) {
      document.getElementById(`turn-${route.turn}`)?.scrollIntoView({ block: 'start' });
    }
  }
}

function goTo(route) {
  router.go(route);
  return show(route);
}

/** Says what fits to what is there. */
function dress() {
  const inLibrary = !library.hidden;
  empty.hidden = inLibrary || !chat.isEmpty;
  masthead.querySelector('#anew').hidden = !inLibrary && chat.isEmpty;
  const { title } = chat.conversation.kept;
  document.title = title && !inLibrary ? `${title} – ${words.name}` : words.name;
}

function startAnew() {
  goTo({ view: 'chat' });
  tell(words.history.begun);
  asking.focus();
}

/** From the documents to the conversation as it was. */
function back() {
  goTo({ view: 'chat', conversation: chat.id });
  asking.focus();
}

function narrowed() {
  return Object.values(filters).some(value => value !== undefined);
}

function inWords({ documents: ids, sources, from, to }) {
  const titles = (ids ?? []).map(id => documents?.documents.find(one => one.id === id)?.title ?? id);
  return [titles.length > 2 ? words.library.documents(titles.length) : titles.join(', '), ...(sources ?? []),
    from ? `${words.library.from} ${from}` : '', to ? `${words.library.to} ${to}` : ''].filter(Boolean).join(' · ');
}

function everywhere() {
  filters = {};
  asking.narrow(null);
  if (documents) {
    library.show(documents, filters, { open, back });
  }
  asking.focus();
}

function toggleHistory(open = listing.hidden) {
  listing.hidden = !open;
  masthead.querySelector('#conversations').setAttribute('aria-expanded', String(open));
  document.documentElement.classList.toggle('listing', open);
  if (open) {
    listing.refresh(chat.conversation.id).then(() => listing.search.focus());
  }
}

function closeHistory() {
  toggleHistory(false);
  masthead.querySelector('#conversations').focus();
}

async function choose(id) {
  await goTo({ view: 'chat', conversation: id });
  if (listing.coversAll) {
    toggleHistory(false);
  }
  await listing.refresh(id);
}

function forget(id) {
  if (id === chat.conversation.id) {
    chat.conversation.forgotten = true;
    chat.stop();
    chat.clear();
    router.become({ view: 'chat' });
    dress();
  }
}

async function readDocuments() {
  try {
    documents = await whenRead(() => foot.replaceChildren(words.library.reading));
    const failures = documents.failures.length > 0 ? ` · ${words.library.failures(documents.failures.length)}` : '';
    foot.replaceChildren(link(words.library.documents(documents.count) + failures, '#/documents'));
    library.show(documents, filters, { open, back });
    if (documents.count === 0) {
      empty.replaceChildren(element('p', '', words.empty.none(documents.folder)));
    }
  } catch (problem) {
    foot.replaceChildren(element('span', 'failure', problem.message));
  }
}

function link(text, address) {
  const made = element('a', '', text);
  made.href = address;
  return made;
}

function furnish() {
  const conversations = button('quiet', words.history.open, () => toggleHistory());
  conversations.id = 'conversations';
  conversations.setAttribute('aria-expanded', 'false');
  const anew = button('quiet', words.history.anew, startAnew);
  anew.id = 'anew';
  masthead.querySelector('nav').append(conversations, anew, link(words.library.head, '#/documents'), themeSwitch());
  empty.append(element('p', '', words.empty.first), element('p', '', words.empty.second));
  desk.before(button('skip', words.skip.question, () => asking.focus()), button('skip', words.skip.answer, () => chat.toLast()));
}

function listen() {
  const on = (who, what, does) => who.addEventListener(what, event => does(event.detail));
  on(asking, 'ask', question => {
    if (!library.hidden) {
      back();
    }
    chat.submit(question);
  });
  on(asking, 'stop', () => chat.stop());
  on(asking, 'everywhere', everywhere);
  on(library, 'narrowed', () => asking.narrow(narrowed() ? inWords(filters) : null));
  on(source, 'close', closeSource);
  on(source, 'turn', place => open(place, source.opener, source.citations));
  on(listing, 'choose', choose);
  on(listing, 'close', closeHistory);
  on(listing, 'renamed', kept => kept.id === chat.id && Object.assign(chat.conversation.kept, kept));
  on(listing, 'gone', forget);
  router.follow(show);
  listenToKeys({ ask: () => asking.focus(), answer: () => chat.toLast(), step: by => source.isOpen && source.step(by), escape });
}

/** Whether something was stopped or closed. */
function escape(target) {
  if (source.isOpen && (chat.going === null || source.contains(target))) {
    closeSource();
  } else if (chat.going !== null) {
    chat.stop();
  } else if (!listing.hidden && listing.contains(target)) {
    closeHistory();
  } else {
    return false;
  }
  return true;
}

async function begin() {
  furnish();
  listen();
  readDocuments();
  await askWhetherWanted();
  const route = router.here();
  if (route.place && !history.state?.opened) {
    // So that going back closes the source instead of leaving.
    router.become({ ...route, place: undefined }, null);
    router.go(route, { opened: true });
  }
  await show(route);
  offerSuggestions(empty, 4, question => chat.follow(question));
  if (!route.place) {
    asking.focus();
  }
}

begin();
