// A turn of the conversation: the question, what is done meanwhile, and the reply or what went wrong.
import { button, element, foreign } from '../base/elements.js';
import { words } from '../base/words.js';
import { answerOf } from './answer.js';
import { actionsOf } from './actions.js';
import { feedbackOn } from './feedback.js';
import { understoodAs } from './understood.js';

/** <fn-turn>: `show(turn, desk)` draws a turn of the conversation; `desk` is who does what its buttons ask for. */
export class TurnElement extends HTMLElement {

  connectedCallback() {
    this.classList.add('turn');
    this.setAttribute('role', 'article');
  }

  show(turn, desk) {
    this.turn = turn;
    this.desk = desk;
    this.id = `turn-${turn.id}`;
    this.tabIndex = -1;
    this.removeAttribute('aria-busy');
    const shown = [foreign('h2', 'question', turn.question)];
    if (turn.filters) {
      shown.push(element('p', 'about', words.ask.only(desk.inWords(turn.filters))));
    }
    if (turn.reply) {
      shown.push(...this.notAgain(turn), this.reply(turn.reply));
    } else if (turn.failure) {
      shown.push(this.failure(turn));
    }
    this.replaceChildren(...shown);
  }

  reply(reply) {
    const { element: shown, spoken } = answerOf(reply, this.desk);
    this.spoken = spoken;
    const meant = understoodAs(reply.question, resolved => this.desk.again(this, { resolved, extent: undefined }));
    shown.prepend(meant ?? '');
    shown.append(...actionsOf(this, this.desk), feedbackOn(this.turn.question, reply) ?? '');
    return shown;
  }

  /** Why asking again gave no other answer than this. */
  notAgain({ failure }) {
    return failure ? [element('p', 'failure not-again', words.turn.before(failure.message))] : [];
  }

  failure({ failure, soFar }) {
    this.spoken = failure.message;
    const shown = element('div', 'reply failure', element('p', 'lead', failure.message));
    if (soFar) {
      shown.prepend(element('p', 'about', words.turn.soFar), foreign('p', 'sentences so-far', soFar));
    }
    const retry = button('quiet retry', words.turn.retry, () => this.desk.again(this, {}));
    const remove = button('quiet remove', words.turn.remove, () => this.desk.remove(this));
    shown.append(element('div', 'actions', retry, remove));
    return shown;
  }

  /** Says what is done meanwhile. */
  wait(doing) {
    this.querySelector('.doing')?.replaceChildren(doing);
    if (this.hasAttribute('aria-busy')) {
      return;
    }
    this.querySelectorAll('.reply, .not-again').forEach(one => one.remove());
    const dots = element('span', 'dots', element('i'), element('i'), element('i'));
    this.append(element('div', 'waiting', dots, element('span', 'doing', doing)));
    this.setAttribute('aria-busy', 'true');
  }

  /** Shows what the server tells before the whole reply is there. */
  tell(name, data) {
    const waiting = this.querySelector('.waiting');
    if (name === 'step' && words.doing[data.step]) {
      this.wait(words.doing[data.step]);
    } else if (name === 'delta' && waiting) {
      const text = this.querySelector('.so-far') ?? foreign('p', 'sentences so-far', '');
      text.append(data.text);
      waiting.before(text);
    } else if (name === 'verdict' && data.verdict === 'unsupported') {
      this.querySelector('.so-far')?.append(' ', element('span', 'verdict', words.answer.unsupported));
    } else if (name === 'reset') {
      this.querySelector('.so-far')?.remove();
    }
  }

  /** The words that were there when it was stopped or broke off. */
  get soFar() {
    return this.querySelector('.waiting ~ .so-far, .so-far')?.textContent.trim() || undefined;
  }
}

customElements.define('fn-turn', TurnElement);
