// Asks under an answer whether it was right, where the server keeps what people say.
import { button, element, field } from '../base/elements.js';
import { about, sendFeedback } from '../base/server.js';
import { words } from '../base/words.js';

const LONGEST = 5000;

let wanted = false;

/** Finds out whether the server keeps feedback. */
export async function askWhetherWanted() {
  wanted = await about().then(reply => reply.feedback, () => false);
}

/** The row under a reply to `question`; nothing where feedback is not kept. */
export function feedbackOn(question, reply) {
  if (!wanted) {
    return null;
  }
  const row = element('div', 'feedback');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', words.feedback.head);
  offer(row, question, reply);
  return row;
}

function offer(row, question, reply) {
  const verdicts = reply.status === 'answered' ? ['right', 'wrong', 'wrong_source', 'missing'] : ['right', 'missing'];
  row.replaceChildren(element('span', '', words.feedback.head), ...verdicts.map(verdict =>
    button('verdict-button', label(verdict, reply), () => verdict === 'right'
      ? send(row, { question, verdict, ...known(reply) }, () => offer(row, question, reply))
      : comment(row, { question, verdict }, () => offer(row, question, reply)))));
}

function label(verdict, reply) {
  return verdict === 'missing' && reply.status === 'answered' ? words.feedback.incomplete : words.feedback.verdicts[verdict];
}

/** Asks what would be right before it is sent; until then it can be taken back. */
function comment(row, feedback, back) {
  const box = field('text', words.feedback.comment);
  box.maxLength = LONGEST;
  const submit = element('button', 'quiet', words.feedback.send);
  submit.type = 'submit';
  const cancel = button('quiet', words.feedback.cancel, () => {
    back();
    row.querySelector('button').focus();
  });
  const form = element('form', 'feedback-form', box, submit, cancel, element('span', 'about', words.feedback.where));
  form.addEventListener('submit', event => {
    event.preventDefault();
    send(row, { ...feedback, comment: box.value.trim() || undefined }, back);
  });
  row.replaceChildren(form);
  box.focus();
}

/** What a right answer tells of itself: the words that answer, and where they stand. */
function known(reply) {
  const cited = reply.citations?.find(citation => citation.number === (reply.shortAnswer?.citation ?? 1));
  return cited ? { quote: cited.quote, document: cited.document.id, answer: reply.shortAnswer?.text } : {};
}

async function send(row, feedback, back) {
  const said = element('span', 'said');
  said.setAttribute('role', 'status');
  said.tabIndex = -1;
  row.replaceChildren(said);
  try {
    await sendFeedback(feedback);
    said.textContent = words.feedback.thanks;
  } catch (problem) {
    back();
    row.append(said);
    said.textContent = problem.message;
  }
  said.focus();
}
