// What can be done with an answer: have more of it, copy it, ask again, remove it.
import { button, done, element } from '../base/elements.js';
import { words } from '../base/words.js';
import { copyAnswer } from './copying.js';

/** The rows under the reply of a turn. */
export function actionsOf(shown, desk) {
  const { turn } = shown;
  const row = element('div', 'actions');
  const more = moreOf(shown, desk);
  if (more?.tagName === 'BUTTON') {
    row.append(more);
  }
  if (turn.reply.status === 'answered') {
    const copy = button('quiet copy', words.turn.copy, () => copyAnswer(turn).then(() => done(copy, words.turn.copied)));
    row.append(copy);
  }
  row.append(button('quiet again', words.turn.again, () => desk.again(shown, {})));
  row.append(button('quiet remove', words.turn.remove, () => desk.remove(shown)));
  return more?.tagName === 'P' ? [more, row] : [row];
}

/** The offer of all that belongs to a short answer in the words of the sources, or that there is no more. */
function moreOf({ turn }, desk) {
  const { reply, extent, shorter } = turn;
  if (reply.status !== 'answered' || reply.composedBy === 'model') {
    return null;
  }
  if (extent !== 'full') {
    return button('quiet more', words.turn.more, event =>
      desk.again(event.target.closest('fn-turn'), { extent: 'full', shorter: reply.sentences.length }));
  }
  return shorter && reply.sentences.length <= shorter ? element('p', 'composed-by', words.turn.noMore) : null;
}
