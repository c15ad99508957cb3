// What was asked before, as it is sent along with the next question. Nothing of it is kept on the server.

const MOST_TURNS = 10;
const LONGEST_ANSWER = 800;

const turns = [];

/** The earlier turns, the latest last. */
export function history() {
  return turns.slice(-MOST_TURNS).map(({ question, answer }) => ({ question, answer }));
}

/** The turns before one of them, or all of them for one that is not known. */
export function historyBefore(turn) {
  const at = turns.indexOf(turn);
  return at < 0 ? history() : turns.slice(Math.max(0, at - MOST_TURNS), at);
}

/** Notes what was asked and answered; `turn` is what was noted before, where the question is asked again. */
export function remember(question, reply, turn = {}) {
  turn.question = question;
  turn.answer = reply.shortAnswer?.text ?? reply.answer?.slice(0, LONGEST_ANSWER);
  if (!turns.includes(turn)) {
    turns.push(turn);
  }
  return turn;
}

export function forget() {
  turns.length = 0;
}
