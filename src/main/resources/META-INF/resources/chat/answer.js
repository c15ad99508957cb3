// Turns replies into what is shown of them.
import { about, button, element, foreign } from '../base/elements.js';
import { words } from '../base/words.js';
import { conflictsOf } from './conflicts.js';
import { contextsOf } from './context.js';
import { footnotesOf, markOf, placeOf } from './marks.js';
import { keepMarksApart } from './copying.js';
import { refusedFor, whyOf } from './trace.js';

/** From this confidence a short answer is shown in large letters. */
const SURE = 0.5;
const NEAREST = 3;
/** So long may the last word be that stays on one line with its marks. */
const LONGEST_TAIL = 20;

/** The element that shows a reply, and the words that announce it. */
export function answerOf(reply, desk) {
  return reply.status === 'answered' ? answered(reply, desk) : notFound(reply, desk);
}

function answered(reply, desk) {
  const shown = element('div', 'reply');
  const marks = (numbers, verdict) => numbers.map(number => markOf(reply, number, desk, verdict)).filter(Boolean);
  if (reply.shortAnswer) {
    const sure = (reply.shortAnswer.confidence ?? 1) >= SURE;
    shown.append(foreign('p', `short-answer ${sure ? 'sure' : 'unsure'}`, reply.shortAnswer.text));
  }
  const text = element('p', 'sentences');
  // What is isolated within says nothing of its direction to what is around it.
  text.dir = directionOf(reply.sentences[0]?.text ?? '');
  reply.sentences.forEach(sentence => text.append(sentenceOf(sentence, marks), ' '));
  keepMarksApart(text);
  shown.append(text, contextsOf(reply, desk), composedBy(reply) ?? '', conflictsOf(reply, marks) ?? '', footnotesOf(reply, desk),
    whyOf(reply) ?? '');
  return { element: shown, spoken: spoken(reply) };
}

/** The short answer and the first sentence; the rest can be read. */
function spoken(reply) {
  const disagree = reply.conflicts?.some(conflict => conflict.kind === 'conflict') ? words.told.disagree : null;
  const short = reply.shortAnswer ? `${reply.shortAnswer.text}.` : null;
  return [short, reply.sentences[0]?.text, disagree].filter(Boolean).join(' ');
}

/** Who wrote the answer, where a language model did or was to; null where none is set. */
function composedBy(reply) {
  if (reply.composedBy === 'model') {
    const flagged = reply.sentences.filter(sentence => sentence.verdict === 'unsupported').length;
    return element('p', 'composed-by', words.answer.byModel(flagged, reply.sentences.length));
  }
  return reply.message ? element('p', 'composed-by', reply.message) : null;
}

function sentenceOf(sentence, marks) {
  const shown = element('span', `sentence ${sentence.verdict}`);
  const found = marks(sentence.citations, sentence.verdict);
  const at = sentence.text.lastIndexOf(' ') + 1;
  if (sentence.verdict === 'unsupported') {
    shown.append(element('bdi', '', sentence.text), ' ', ...flagOf(sentence), ...found);
  } else if (sentence.text.length - at > LONGEST_TAIL || found.length > 3 || strongRightToLeft(sentence.text)) {
    shown.append(element('bdi', '', sentence.text), ...found);
  } else {
    shown.append(element('bdi', '', sentence.text.slice(0, at)), element('span', 'tail', element('bdi', '', sentence.text.slice(at)), ...found));
  }
  return shown;
}

/** The direction of a text by its first letter. */
function directionOf(text) {
  return /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(text) ? 'rtl' : 'ltr';
}

/** Whether words run from right to left, or a document tries to turn them: then they must stay in one piece. */
function strongRightToLeft(text) {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u202a-\u202e\u2066-\u2069]/.test(text);
}

/** That nothing bears a sentence out, and why not on request. */
function flagOf(sentence) {
  const reason = element('span', 'reason', ` ${sentence.problem ?? words.answer.noReason}`);
  reason.hidden = true;
  const flag = button('verdict', words.answer.unsupported, () => {
    reason.hidden = !reason.hidden;
    flag.setAttribute('aria-expanded', String(!reason.hidden));
  });
  flag.setAttribute('aria-expanded', 'false');
  return [flag, reason];
}

function notFound(reply, desk) {
  const shown = element('div', 'reply refusal', element('p', 'lead', reply.message), refusedFor(reply) ?? '');
  const nearest = reply.nearest ?? [];
  if (nearest.length > 0) {
    shown.append(element('p', 'nearest-head', nearest.length === 1 ? words.answer.nearestOne : words.answer.nearestMore), list(nearest, desk));
  }
  shown.append(whyOf(reply) ?? '');
  const count = Math.min(nearest.length, NEAREST);
  return { element: shown, spoken: count === 0 ? reply.message : `${reply.message} ${words.told.nearest(count)}` };
}

function list(nearest, desk) {
  const shown = element('ol', 'nearest');
  const add = passages => passages.forEach(passage => shown.append(element('li', '', nearestOf(passage, nearest, desk))));
  add(nearest.slice(0, NEAREST));
  const rest = nearest.slice(NEAREST);
  if (rest.length > 0) {
    const more = button('quiet', words.answer.moreNearest(rest.length), () => {
      more.parentElement.remove();
      add(rest);
      shown.children[NEAREST].querySelector('button').focus();
    });
    shown.append(element('li', '', more));
  }
  return shown;
}

function nearestOf(passage, all, desk) {
  const card = button('passage', '', () => desk.open(placeOf(passage), card, all));
  card.append(
    element('span', 'passage-name', element('bdi', '', passage.document.title), ' ', element('span', 'about', element('bdi', '', about(passage.document)))),
    foreign('span', 'passage-text', passage.text));
  return card;
}
