// Puts the page together: the question box, the conversation, the source and the list of documents.
import { ask } from './server.js';
import { answerOf, failureOf, show, waitingFor } from './answer.js';
import { forget, history, historyBefore, remember } from './conversation.js';
import { detailOn } from './detail.js';
import { listDocuments } from './documents.js';
import { askWhetherWanted, feedbackOn } from './feedback.js';
import { offerSuggestions } from './suggestions.js';
import { understoodAs } from './understood.js';
import { openAddressed, openSource, closeSource, isSourceOpen } from './source.js';

const form = document.getElementById('ask');
const box = document.getElementById('question');
const send = document.getElementById('send');
const explain = document.getElementById('explain');
const anew = document.getElementById('anew');
const empty = document.getElementById('empty');
const conversation = document.getElementById('conversation');
const announcer = document.getElementById('announcer');

/** Stops what is being answered; null while nothing is. */
let going = null;

async function submit() {
  const question = box.value.trim();
  if (going !== null || question === '') {
    box.focus();
    return;
  }
  const turn = waitingFor(question);
  box.value = '';
  empty.hidden = true;
  anew.hidden = false;
  conversation.append(turn);
  turn.scrollIntoView({ block: 'start' });
  await fill(turn, { question, history: history(), explain: explain.checked });
}

/** Replaces the sign of waiting by an answer, or by what went wrong; `known` is what was noted of the answer `earlier`. */
async function fill(turn, request, known, earlier) {
  const mine = new AbortController();
  setGoing(mine);
  let reply;
  try {
    const answer = await ask(request, (name, data) => show(turn, name, data), mine.signal);
    const noted = remember(request.resolved ?? request.question, answer, known);
    reply = answerOf(answer, openSource);
    const inFull = () => askAgain(turn, { ...request, extent: 'full' }, noted, answer);
    const meaning = words => askAgain(turn, { ...request, resolved: words }, noted);
    reply.element.append(detailOn(request, answer, earlier, inFull) ?? '', feedbackOn(request.question, answer) ?? '');
    reply.element.prepend(understoodAs(answer.question, meaning) ?? '');
  } catch (problem) {
    reply = failureOf(mine.signal.aborted ? { message: 'Stopped.' } : problem);
    box.value = box.value || request.question;
  }
  if (turn.isConnected) {
    turn.querySelector('.so-far')?.remove();
    turn.querySelector('.waiting').replaceWith(reply.element);
    turn.removeAttribute('aria-busy');
    announcer.textContent = reply.spoken;
    turn.scrollIntoView({ block: 'start' });
  }
  if (going === mine) {
    setGoing(null);
  }
}

/** Asks a question of the conversation again, with the words that it was meant as or for a longer answer than `earlier`. */
function askAgain(turn, request, noted, earlier) {
  if (going !== null) {
    return;
  }
  const waiting = waitingFor(request.question);
  turn.replaceWith(waiting);
  box.focus();
  fill(waiting, { ...request, history: historyBefore(noted), explain: explain.checked }, noted, earlier);
}

function startAnew() {
  going?.abort();
  setGoing(null);
  forget();
  conversation.replaceChildren();
  empty.hidden = false;
  anew.hidden = true;
  announcer.textContent = 'A new conversation.';
  box.focus();
}

function setGoing(controller) {
  going = controller;
  send.textContent = going === null ? 'Ask' : 'Stop';
  fitBox();
}

function fitBox() {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}

form.addEventListener('submit', event => {
  event.preventDefault();
  submit();
});

send.addEventListener('click', event => {
  if (going !== null) {
    event.preventDefault();
    going.abort();
    box.focus();
  }
});

anew.addEventListener('click', startAnew);

box.addEventListener('input', fitBox);
window.addEventListener('resize', fitBox);

box.addEventListener('keydown', event => {
  // While a word is being composed, Enter belongs to the input method.
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});

document.addEventListener('keydown', event => {
  const typing = event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
  } else if (event.key === 'Escape' && isSourceOpen()) {
    event.preventDefault();
    closeSource();
  }
});

window.addEventListener('hashchange', openAddressed);

listDocuments(document.getElementById('library'), openSource);
askWhetherWanted();
offerSuggestions(document.getElementById('empty'), question => {
  box.value = question;
  submit();
});
openAddressed();
if (location.hash === '') {
  box.focus();
}
