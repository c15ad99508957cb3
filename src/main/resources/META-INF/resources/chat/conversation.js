// A conversation: its turns with their whole replies, kept in this browser. What is asked next is asked after them.
import { store } from '../base/store.js';
import { words } from '../base/words.js';

const MOST_TURNS = 10;
const LONGEST_ANSWER = 800;
const LONGEST_TITLE = 80;
const SENTENCES = 12;

export class Conversation {

  constructor(kept, turns) {
    this.kept = kept;
    this.turns = turns;
  }

  static fresh() {
    return new Conversation({ id: unique(), title: '', named: false, changed: 0, searched: '' }, []);
  }

  /** The one that is kept under an id, or null. */
  static async open(id) {
    const shop = await store();
    const kept = (await shop.conversations()).find(one => one.id === id);
    return kept ? new Conversation(kept, (await shop.turns(id)).map(ended)) : null;
  }

  get id() {
    return this.kept.id;
  }

  /** What was asked and answered before a turn, or all of it, the latest last. */
  history(turn) {
    const at = this.turns.indexOf(turn);
    const before = (at < 0 ? this.turns : this.turns.slice(0, at)).filter(one => one.reply);
    return before.slice(-MOST_TURNS).map(({ question, resolved, reply }) => ({
      question: resolved ?? question,
      answer: reply.shortAnswer?.text ?? reply.answer?.slice(0, LONGEST_ANSWER)
    }));
  }

  /** A turn to come; it is kept once there is something to keep. */
  add(question, filters) {
    const turn = { id: unique(), conversation: this.id, at: (this.turns.at(-1)?.at ?? 0) + 1, question, filters };
    this.turns.push(turn);
    return turn;
  }

  /** Keeps a turn, unless the whole conversation was deleted while it was being answered. */
  async keep(turn) {
    if (this.forgotten) {
      return;
    }
    const shop = await store();
    await shop.putTurn(turn.reply ? { ...turn, reply: slim(turn.reply), failure: undefined } : turn);
    await this.save();
  }

  async remove(turn) {
    this.turns = this.turns.filter(one => one !== turn);
    const shop = await store();
    await shop.dropTurn(turn.id);
    await this.save();
  }

  /** Takes back that a turn was removed. */
  async restore(turn) {
    this.turns = [...this.turns, turn].sort((one, other) => one.at - other.at);
    await this.keep(turn);
  }

  async save() {
    if (!this.kept.named) {
      this.kept.title = (this.turns[0]?.question ?? '').slice(0, LONGEST_TITLE);
    }
    this.kept.searched = this.turns.map(turn => `${turn.question} ${turn.reply?.answer ?? ''}`).join(' ').toLowerCase();
    this.kept.changed = Date.now();
    const shop = await store();
    await (this.turns.length === 0 ? shop.drop(this.id) : shop.put(this.kept));
  }
}

/** A name that no other turn or conversation has. */
export function unique() {
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), byte => byte.toString(36).padStart(2, '0')).join('');
}

/** A turn whose answer never came, because the page was closed before, says so. */
function ended(turn) {
  return turn.reply || turn.failure ? turn : { ...turn, failure: { message: words.turn.closed } };
}

/** A reply without the parts of its trace that nobody looks at again. */
function slim(reply) {
  if (!reply.trace) {
    return reply;
  }
  const readings = reply.trace.readings.map(reading => ({
    ...reading,
    sentences: reading.sentences.slice(0, SENTENCES).map(({ features, ...sentence }) => sentence)
  }));
  return { ...reply, trace: { ...reply.trace, readings, hits: reply.trace.hits.map(({ text, ...hit }) => hit) } };
}
