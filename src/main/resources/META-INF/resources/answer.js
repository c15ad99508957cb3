// Turns replies into what is shown of them.
import { about, button, element } from './elements.js';
import { conflictsOf } from './conflicts.js';
import { traceOf } from './trace.js';

/** A turn of the conversation whose answer is still to come. */
export function waitingFor(question) {
  const waiting = element('div', 'waiting', element('span', 'dots', element('i'), element('i'), element('i')),
    element('span', 'doing', 'Reading the documents'));
  const turn = element('article', 'turn', element('h2', 'question', question), waiting);
  turn.setAttribute('aria-busy', 'true');
  return turn;
}

const DOING = {
  searching: 'Searching the documents',
  reading: 'Reading the documents',
  composing: 'Putting the answer together',
  writing: 'Writing the answer'
};

/** Shows in a waiting turn what happens meanwhile. */
export function show(turn, name, data) {
  if (name === 'step' && DOING[data.step]) {
    turn.querySelector('.doing').textContent = DOING[data.step];
  } else if (name === 'delta') {
    const text = turn.querySelector('.so-far') ?? element('p', 'sentences so-far');
    text.append(data.text);
    turn.querySelector('.waiting').before(text);
  } else if (name === 'verdict' && data.verdict === 'unsupported') {
    turn.querySelector('.so-far')?.append(' ', element('span', 'verdict', UNSUPPORTED));
  } else if (name === 'reset') {
    turn.querySelector('.so-far')?.remove();
  }
}

const UNSUPPORTED = 'not in the sources';

const VERDICTS = { verbatim: 'Word for word in the source', supported: 'In the source, in other words' };

/** The element that shows a reply, and the words that announce it. `open` shows a source. */
export function answerOf(reply, open) {
  return reply.status === 'answered' ? answered(reply, open) : notFound(reply, open);
}

/** The same for a question that failed. */
export function failureOf(problem) {
  const shown = element('div', 'reply failure', element('p', 'lead', problem.message));
  return { element: shown, spoken: problem.message };
}

function answered(reply, open) {
  const shown = element('div', 'reply');
  const sources = new Map(reply.citations.map(citation => [citation.number, citation]));
  if (reply.shortAnswer) {
    const words = element('p', 'short-answer', reply.shortAnswer.text);
    shown.append(words);
  }
  const text = element('p', 'sentences');
  for (const sentence of reply.sentences) {
    text.append(sentenceOf(sentence, sources, open), ' ');
  }
  shown.append(text, composedBy(reply) ?? '', conflictsOf(reply, number => mark(sources.get(number), open)) ?? '',
    footnotes(reply.citations, open), traceOf(reply) ?? '');
  return { element: shown, spoken: reply.answer };
}

/** Who wrote the answer, where a language model did or was to; null where none is set. */
function composedBy(reply) {
  if (reply.composedBy === 'model') {
    const flagged = reply.sentences.filter(sentence => sentence.verdict === 'unsupported').length;
    const found = flagged === 0 ? '' : `, and ${flagged} of ${reply.sentences.length} not found there`;
    return element('p', 'composed-by', `Written by a language model; each sentence was checked against the sources${found}.`);
  }
  return reply.message ? element('p', 'composed-by', reply.message) : null;
}

/** So long may the last word be that stays on one line with its marks. */
const LONGEST_TAIL = 20;

function sentenceOf(sentence, sources, open) {
  const shown = element('span', `sentence ${sentence.verdict}`, sentence.text);
  shown.title = VERDICTS[sentence.verdict] ?? '';
  if (sentence.verdict === 'unsupported') {
    const flag = element('span', 'verdict', UNSUPPORTED);
    flag.title = sentence.problem ?? '';
    shown.append(' ', flag);
  }
  const marks = sentence.citations.map(number => mark(sources.get(number), open));
  const tail = sentence.text.length - sentence.text.lastIndexOf(' ') - 1;
  if (sentence.verdict === 'unsupported' || tail > LONGEST_TAIL || marks.length > 3) {
    shown.append(...marks);
  } else {
    const words = sentence.text.slice(0, sentence.text.length - tail);
    shown.replaceChildren(words, element('span', 'tail', sentence.text.slice(words.length), ...marks));
  }
  return shown;
}

function mark(citation, open) {
  const made = button('mark', String(citation.number), () => open(placeOf(citation), made));
  made.setAttribute('aria-label', `Source ${citation.number}: ${citation.document.title}`);
  made.title = citation.document.title;
  return made;
}

/** One line a document under the answer, with the numbers that stand for it. */
function footnotes(citations, open) {
  const list = element('ul', 'footnotes');
  const byDocument = new Map();
  for (const citation of citations) {
    const id = citation.document.id;
    byDocument.set(id, [...(byDocument.get(id) ?? []), citation]);
  }
  for (const cited of byDocument.values()) {
    const first = cited[0];
    const numbers = element('span', 'numbers', cited.map(citation => citation.number).join(', '));
    const name = button('name', first.document.title, () => open(placeOf(first), name));
    list.append(element('li', '', numbers, element('span', '', name, ' ', element('span', 'about', about(first.document)))));
  }
  return list;
}

function notFound(reply, open) {
  const shown = element('div', 'reply refusal', element('p', 'lead', reply.message));
  if (reply.nearest.length > 0) {
    shown.append(element('p', 'nearest-head', reply.nearest.length === 1 ? 'The passage that comes nearest'
      : 'The passages that come nearest'));
    const list = element('ol', 'nearest');
    reply.nearest.forEach(passage => list.append(element('li', '', nearestOf(passage, open))));
    shown.append(list);
  }
  shown.append(traceOf(reply) ?? '');
  return { element: shown, spoken: reply.message };
}

function nearestOf(passage, open) {
  const card = button('passage', '', () => open(placeOf(passage), card));
  card.append(
    element('span', 'passage-name', passage.document.title, ' ', element('span', 'about', about(passage.document))),
    element('span', 'passage-text', passage.text));
  return card;
}

function placeOf(cited) {
  return {
    id: cited.document.id,
    version: cited.document.version,
    start: cited.start,
    end: cited.end,
    quote: cited.quote ?? cited.text
  };
}
