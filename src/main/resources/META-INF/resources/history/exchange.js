// Conversations as files: Markdown to read, JSON to take along.
import { store } from '../base/store.js';
import { unique } from '../chat/conversation.js';
import { asText } from '../chat/copying.js';

const FORM = 'footnote-conversations';

/** A conversation as Markdown, each answer with its footnotes. */
export function asMarkdown(title, turns) {
  const parts = turns.map(({ question, reply, failure }) => {
    const answer = reply ? asText({ question, reply }).slice(question.length).trim() : failure?.message ?? '';
    return `## ${question.replace(/\s+/g, ' ')}\n\n${answer}\n`;
  });
  return `# ${title}\n\n${parts.join('\n')}`;
}

/** Conversations { conversation, turns } as JSON with whole replies and citations. */
export function asJson(conversations) {
  return JSON.stringify({ form: FORM, version: 1, conversations }, null, 2);
}

/** Keeps the conversations of an exported file under new names, in its order before all others, and gives how many; null for a file of another form. */
export async function importJson(text) {
  const found = parse(text);
  if (found === null) {
    return null;
  }
  const shop = await store();
  const now = Date.now();
  for (const [nth, { conversation, turns }] of found.entries()) {
    const id = unique();
    await shop.put({ id, title: String(conversation.title), named: true, changed: now - nth, searched: String(conversation.searched ?? '') });
    for (const [at, turn] of turns.entries()) {
      await shop.putTurn({ ...turn, id: unique(), conversation: id, at });
    }
  }
  return found.length;
}

function parse(text) {
  try {
    const given = JSON.parse(text);
    const sound = given.form === FORM && given.conversations.every(one => one.conversation && one.turns.every(isTurn));
    return sound ? given.conversations : null;
  } catch {
    return null;
  }
}

function isTurn({ question, reply }) {
  return typeof question === 'string' && (reply === undefined || (typeof reply.status === 'string' && typeof reply.question === 'object'
    && (reply.status !== 'answered' || (Array.isArray(reply.sentences) && Array.isArray(reply.citations)))));
}

/** Has the browser save a file. */
export function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
