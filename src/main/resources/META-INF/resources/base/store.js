// Keeps conversations in this browser (IndexedDB) and nowhere else. Where it may not, they last as long as the page.

const TURNS = 'turns';
const CONVERSATIONS = 'conversations';

let opened = null;

/** The store: { kept, conversations(), turns(id), put(conversation), putTurn(turn), dropTurn(id), drop(id) }. */
export function store() {
  opened ??= open().then(inBrowser, inMemory);
  return opened;
}

function open() {
  return new Promise((found, failed) => {
    const request = indexedDB.open('footnote', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(CONVERSATIONS, { keyPath: 'id' });
      request.result.createObjectStore(TURNS, { keyPath: 'id' }).createIndex('conversation', 'conversation');
    };
    request.onsuccess = () => found(request.result);
    request.onerror = () => failed(request.error);
  });
}

function inBrowser(database) {
  const run = (shops, mode, work) => new Promise((done, failed) => {
    const transaction = database.transaction(shops, mode);
    const request = work(...shops.map(shop => transaction.objectStore(shop)));
    transaction.oncomplete = () => done(request?.result);
    transaction.onerror = () => failed(transaction.error);
    transaction.onabort = () => failed(transaction.error);
  });
  const dropTurns = (turns, id) => {
    turns.index('conversation').openKeyCursor(id).onsuccess = event => {
      const cursor = event.target.result;
      if (cursor) {
        turns.delete(cursor.primaryKey);
        cursor.continue();
      }
    };
  };
  return {
    kept: true,
    conversations: () => run([CONVERSATIONS], 'readonly', all => all.getAll()),
    turns: id => run([TURNS], 'readonly', turns => turns.index('conversation').getAll(id)).then(inOrder),
    put: conversation => run([CONVERSATIONS], 'readwrite', all => all.put(conversation)),
    putTurn: turn => run([TURNS], 'readwrite', turns => turns.put(turn)),
    dropTurn: id => run([TURNS], 'readwrite', turns => turns.delete(id)),
    drop: id => run([CONVERSATIONS, TURNS], 'readwrite', (all, turns) => {
      dropTurns(turns, id);
      return all.delete(id);
    })
  };
}

function inMemory() {
  const conversations = new Map();
  const turns = new Map();
  const of = id => [...turns.values()].filter(turn => turn.conversation === id);
  return {
    kept: false,
    conversations: async () => [...conversations.values()],
    turns: async id => inOrder(of(id)),
    put: async conversation => conversations.set(conversation.id, conversation),
    putTurn: async turn => turns.set(turn.id, turn),
    dropTurn: async id => turns.delete(id),
    drop: async id => {
      of(id).forEach(turn => turns.delete(turn.id));
      conversations.delete(id);
    }
  };
}

function inOrder(turns) {
  return turns.sort((one, other) => one.at - other.at);
}
