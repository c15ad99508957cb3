// The conversation that is shown: asks, has turns answered, keeps them, and turns to another.
import { button, element } from '../base/elements.js';
import { ask } from '../base/server.js';
import { words } from '../base/words.js';
import { Conversation } from './conversation.js';
import { offerSuggestions } from './suggestions.js';
import './turn.js';

/** Seconds until a question is asked again while the documents are being read, where the server says none. */
const PATIENCE = 2;
const FOLLOWING = 3;

export class Chat {

  /**
   * @param place the element that holds the turns
   * @param asking the question box
   * @param page { open(place, from, citations), inWords(filters), filters(), tell(words), changed() }: what is not the chat's matter
   */
  constructor(place, asking, page) {
    Object.assign(this, { place, asking, page });
    this.conversation = Conversation.fresh();
    /** Stops what is being answered; null while nothing is. */
    this.going = null;
    this.desk = {
      open: page.open,
      inWords: page.inWords,
      again: (made, changes) => this.again(made, changes),
      remove: made => this.remove(made)
    };
  }

  get isEmpty() {
    return this.conversation.turns.length === 0;
  }

  /** Its id, once there is something in it. */
  get id() {
    return this.isEmpty ? undefined : this.conversation.id;
  }

  /** Asks a question after all that was asked before; a failure without a word of an answer gives way to it. */
  async submit(question) {
    this.place.querySelectorAll('.removed').forEach(note => note.remove());
    const last = this.place.lastElementChild;
    if (last?.turn?.failure && !last.turn.reply && !last.turn.soFar) {
      await this.conversation.remove(last.turn);
      last.remove();
    }
    const turn = this.conversation.add(question, this.page.filters());
    const made = this.add(turn);
    this.page.changed();
    // Before it is answered, so that a page that is closed meanwhile does not lose it.
    this.keep(this.conversation, turn);
    await this.answer(made);
  }

  add(turn) {
    const made = document.createElement('fn-turn');
    this.place.append(made);
    made.show(turn, this.desk);
    return made;
  }

  /** Has a turn answered; where that fails, what was there before stays. */
  async answer(made) {
    const { turn } = made;
    const within = this.conversation;
    const mine = this.begin(made);
    const before = turn.reply;
    ['reply', 'failure', 'soFar'].forEach(part => delete turn[part]);
    try {
      turn.reply = await this.patiently(made, requestOf(turn, within), mine.signal);
    } catch (problem) {
      turn.failure = { message: mine.signal.aborted ? words.turn.stopped : problem.message };
      if (before) {
        turn.reply = before;
      } else {
        turn.soFar = made.soFar;
        this.asking.giveBack(turn.question);
      }
    }
    this.end(made, mine);
    await this.keep(within, turn);
    this.page.changed();
    this.suggest(made);
  }

  keep(within, turn) {
    return within.keep(turn).catch(() => this.page.tell(words.history.unkept));
  }

  begin(made) {
    const mine = new AbortController();
    this.busy(mine);
    this.place.querySelector('.following')?.remove();
    made.wait(words.doing.reading);
    this.page.tell(words.doing.reading);
    made.scrollIntoView({ block: 'start' });
    return mine;
  }

  end(made, mine) {
    made.show(made.turn, this.desk);
    if (made.isConnected) {
      this.page.tell(made.turn.failure?.message ?? made.spoken);
      made.scrollIntoView({ block: 'start' });
    }
    if (this.going === mine) {
      this.busy(null);
    }
  }

  /** Asks, and while the documents are still being read, asks again by itself. */
  async patiently(made, request, signal) {
    for (;;) {
      try {
        return await ask(request, (name, data) => made.tell(name, data), signal);
      } catch (problem) {
        if (!problem.passes || signal.aborted) {
          throw problem;
        }
        made.wait(words.doing.waiting);
        await pause(problem.after ?? PATIENCE, signal);
      }
    }
  }

  /** Asks a question of the conversation again, with what has changed about it. */
  again(made, changes) {
    if (this.going === null) {
      Object.assign(made.turn, changes);
      this.asking.focus();
      this.answer(made);
    }
  }

  async remove(made) {
    if (made.hasAttribute('aria-busy')) {
      return;
    }
    const within = this.conversation;
    const undo = button('quiet', words.history.undo, async () => {
      note.replaceWith(made);
      await within.restore(made.turn);
      made.focus();
      this.page.changed();
    });
    const note = element('p', 'removed about', words.turn.removed, ' ', undo);
    made.replaceWith(note);
    await within.remove(made.turn);
    this.page.tell(words.turn.removed);
    this.page.changed();
    undo.focus();
  }

  /** Asks what was suggested. */
  follow(question) {
    if (this.going === null) {
      this.asking.focus();
      this.submit(question);
    }
  }

  /** Offers under the last answer what else its documents, or those that came nearest, can be asked. */
  suggest(made) {
    const { reply } = made.turn;
    const ids = [...new Set((reply?.citations ?? reply?.nearest ?? []).map(one => one.document.id))];
    if (made === this.place.lastElementChild && ids.length > 0) {
      const place = element('div', 'following');
      made.append(place);
      const but = this.conversation.turns.map(turn => turn.question);
      offerSuggestions(place, FOLLOWING, question => this.follow(question), { ids, but, head: words.turn.next });
    }
  }

  busy(controller) {
    this.going = controller;
    this.asking.busy = controller !== null;
  }

  stop() {
    this.going?.abort();
  }

  /** Shows the conversation with an id, or a new one where there is none. */
  async turnTo(id) {
    if (id === this.conversation.id || (id === undefined && this.isEmpty)) {
      return;
    }
    this.stop();
    this.busy(null);
    this.clear((id && await Conversation.open(id)) || Conversation.fresh());
    this.conversation.turns.forEach(turn => this.add(turn));
    this.asking.last = this.conversation.turns.at(-1)?.question;
    this.place.lastElementChild?.scrollIntoView({ block: 'start' });
  }

  clear(conversation = Conversation.fresh()) {
    this.conversation = conversation;
    this.place.replaceChildren();
  }

  toLast() {
    this.place.lastElementChild?.focus();
    this.place.lastElementChild?.scrollIntoView({ block: 'start' });
  }

  /** The citations of the answer that cites a place. */
  neighbours(place) {
    const replies = this.conversation.turns.map(turn => turn.reply?.citations ?? []);
    return replies.findLast(all => all.some(one => one.document.id === place.id && one.start === place.start)) ?? [];
  }
}

function requestOf(turn, within) {
  const { question, resolved, extent, filters } = turn;
  return { question, resolved, extent, filters, history: within.history(turn), explain: true };
}

function pause(seconds, signal) {
  return new Promise((done, stopped) => {
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      stopped(signal.reason);
    });
  });
}
