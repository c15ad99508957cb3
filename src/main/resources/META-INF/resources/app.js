// Puts the page together: the question box, the conversation, the source and the list of documents.
import { ask } from './server.js';
import { answerOf, failureOf, waitingFor } from './answer.js';
import { listDocuments } from './documents.js';
import { askWhetherWanted, feedbackOn } from './feedback.js';
import { offerSuggestions } from './suggestions.js';
import { openAddressed, openSource, closeSource, isSourceOpen } from './source.js';

const form = document.getElementById('ask');
const box = document.getElementById('question');
const send = document.getElementById('send');
const explain = document.getElementById('explain');
const conversation = document.getElementById('conversation');
const announcer = document.getElementById('announcer');

let busy = false;

async function submit() {
  const question = box.value.trim();
  if (busy || question === '') {
    box.focus();
    return;
  }
  setBusy(true);
  document.getElementById('empty').hidden = true;
  const turn = waitingFor(question);
  conversation.append(turn);
  box.value = '';
  fitBox();
  turn.scrollIntoView({ block: 'start' });
  await fill(turn, question);
  setBusy(false);
}

/** Replaces the sign of waiting by an answer, or by what went wrong. */
async function fill(turn, question) {
  let reply;
  try {
    const answer = await ask(question, explain.checked);
    reply = answerOf(answer, openSource);
    reply.element.append(feedbackOn(question, answer) ?? '');
  } catch (problem) {
    reply = failureOf(problem);
    box.value = box.value || question;
    fitBox();
  }
  turn.querySelector('.waiting').replaceWith(reply.element);
  turn.removeAttribute('aria-busy');
  announcer.textContent = reply.spoken;
  turn.scrollIntoView({ block: 'start' });
}

function setBusy(now) {
  busy = now;
  send.setAttribute('aria-disabled', String(now));
  send.textContent = now ? 'Reading …' : 'Ask';
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
