// Asks under an answer whether it was right, where the server keeps what people say.
import { button, element } from './elements.js';
import { about, sendFeedback } from './server.js';

const VERDICTS = [['right', 'Right'], ['wrong', 'Wrong'], ['wrong_source', 'Wrong source']];

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
  const answered = reply.status === 'answered';
  const said = element('span', 'said');
  said.setAttribute('role', 'status');
  const row = element('div', 'feedback', element('span', '', 'Was this right?'));
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', 'Was this right?');
  for (const [verdict, label] of answered ? VERDICTS : [['right', 'Right'], ['missing', 'The documents do say']]) {
    row.append(button('verdict-button', label, () => say(row, said, { question, verdict, ...known(verdict, reply) })));
  }
  row.append(said);
  return row;
}

/** What a right answer tells of itself: the words that answer, and where they stand. */
function known(verdict, reply) {
  const cited = reply.citations?.find(citation => citation.number === (reply.shortAnswer?.citation ?? 1));
  return verdict === 'right' && cited
    ? { quote: cited.quote, document: cited.document.id, answer: reply.shortAnswer?.text }
    : {};
}

async function say(row, said, feedback) {
  const buttons = [...row.querySelectorAll('button')];
  if (row.getAttribute('aria-disabled') === 'true') {
    return;
  }
  lock(row, buttons, true);
  try {
    await sendFeedback(feedback);
    said.tabIndex = -1;
    said.textContent = 'Thank you, it is noted.';
    said.focus();
    buttons.forEach(made => made.remove());
  } catch (problem) {
    said.textContent = problem.message;
    lock(row, buttons, false);
  }
}

function lock(row, buttons, now) {
  row.setAttribute('aria-disabled', String(now));
  buttons.forEach(made => made.setAttribute('aria-disabled', String(now)));
}
