// What the page says, in one place, so that it can be said in another language. Texts of documents are not here.

const plural = (count, one, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

const EXPECTED = {
  person: 'who', place: 'where', name: 'the name', date: 'when', time: 'at what time', duration: 'how long', count: 'how many',
  money: 'how much money', percent: 'how many per cent', amount: 'how much', reason: 'why', manner: 'how', yes_no: 'whether it is so'
};

export const words = {
  plural,
  name: 'Footnote',
  ask: {
    label: 'Your question', placeholder: 'Ask the documents …', send: 'Ask', stop: 'Stop',
    hint: 'Enter asks, Shift + Enter makes a new line, ? lists all keys',
    left: count => `${plural(count, 'character')} left`,
    over: count => `${plural(count, 'character')} too many`,
    only: what => `Answers only from ${what}`,
    everywhere: 'Answer from all documents'
  },
  doing: {
    resolving: 'Reading the question', searching: 'Searching the documents', reading: 'Reading the documents',
    composing: 'Putting the answer together', comparing: 'Comparing the sources', writing: 'Writing the answer',
    waiting: 'The documents are still being read. The question is asked as soon as they are'
  },
  turn: {
    again: 'Ask again', remove: 'Remove', copy: 'Copy with footnotes', copied: 'Copied', more: 'More detail',
    noMore: 'The source says no more of it.', retry: 'Try again', soFar: 'What was there so far, not checked to the end:',
    stopped: 'Stopped.', closed: 'The page was closed before the answer came.',
    before: message => `${message} Below is the answer of before.`, about: 'Answer', removed: 'The question was removed.', next: 'Ask next'
  },
  answer: {
    unsupported: 'not in the sources',
    noReason: 'No passage that was read says so.',
    verdicts: { verbatim: 'Word for word in the source', supported: 'In the source, in other words' },
    mark: (number, title) => `Source ${number}: ${title}`,
    page: number => `page ${number}`,
    line: number => `line ${number}`,
    byModel: (flagged, all) => 'Written by a language model; each sentence was checked against the sources'
      + (flagged === 0 ? '.' : `, and ${flagged} of ${all} not found there.`),
    sources: 'Sources', nearestOne: 'The passage that comes nearest', nearestMore: 'The passages that come nearest',
    moreNearest: count => `Show ${count} more`
  },
  why: {
    head: 'Why this answer', refused: 'Why there is no answer',
    answered: (read, documents) => `Found ${plural(read, 'passage')} in ${plural(documents, 'document')} and took what answers best.`,
    not_stated: (read, expects) => read === 0 ? 'No passage of the documents has words of the question.'
      : `The ${read === 1 ? 'closest passage is' : `${read} closest passages are`} about something like it, but `
        + `${read === 1 ? 'does not say' : 'none says'} ${EXPECTED[expects] ?? 'what was asked'}.`,
    off_topic: () => 'No passage is about what the question is about.',
    false_premise: () => 'The question takes something for granted that the documents do not bear out.',
    sure: (confidence, needed) => `It is ${confidence} sure that the documents answer; ${needed} are needed.`,
    numbers: 'The numbers', wanted: 'Looked for', alone: 'Made to stand alone', model: 'Language model', time: 'Time',
    passages: 'Passages found', sentences: 'Sentences considered', json: 'Copy as JSON'
  },
  conflict: { conflict: 'The sources disagree', development: 'This changed over time', newest: 'newest', from: day => `valid from ${day}` },
  understood: { head: 'Understood as: ', change: meant => `Understood as: ${meant}. Change`, label: 'What the question means', submit: 'Ask so', cancel: 'Cancel' },
  feedback: {
    head: 'Was this right?', thanks: 'Thank you, it is noted.', where: 'It is kept in a file on the server, for its evaluation.',
    comment: 'What would be right? (may stay empty)', send: 'Send', cancel: 'Cancel',
    incomplete: 'Something is missing',
    verdicts: { right: 'Right', wrong: 'Wrong', wrong_source: 'Wrong source', missing: 'The documents do say' }
  },
  empty: {
    label: 'How to begin',
    first: 'Ask something that the documents might say: who did it, when it happened, how many there were, or why.',
    second: 'A number such as 1 behind a sentence opens its source at the words it rests on. What the documents do not say is not made up.',
    none: folder => `There is nothing to answer from in ${folder} yet. Put documents there (text, Markdown, HTML, PDF, Word, sheets) and they `
      + 'are read, or start the program with another folder: -Dfootnote.documents.path=FOLDER.'
  },
  source: {
    close: 'Close the source', text: 'Text of the document', opening: 'Opening the document', failed: 'The source cannot be shown',
    previous: 'Previous citation', next: 'Next citation', of: (at, all) => `${at} of ${all}`,
    find: 'Find in the document', found: (at, all) => all === 0 ? 'not found' : `${at} of ${all}`,
    link: 'Copy link', quote: 'Copy quote', original: 'Get the file', copied: 'Copied',
    changed: {
      found: 'This document has changed since. The quote was found again.',
      lost: 'This document has changed since. The quote is not in it any more.',
      unknown: 'This document has changed since the link was made, so its place cannot be shown.'
    }
  },
  library: {
    head: 'Documents', search: 'Search the documents', sort: 'Sort by', open: 'All documents',
    sorts: { title: 'Title', published: 'Date, newest first', source: 'Source', kind: 'Kind', characters: 'Length' },
    reading: 'The documents are being read …', documents: count => plural(count, 'document'), passages: count => plural(count, 'passage'),
    ignored: count => `${plural(count, 'file')} ignored`, failures: count => `${plural(count, 'file')} not read`,
    pages: count => plural(count, 'page'), instructions: 'has words like instructions to a language model',
    choose: title => `Answer only from ${title}`, shown: (some, all) => `${some} of ${plural(all, 'document')}`,
    narrow: 'Tick documents to have the next questions answered from them only.', back: 'Back to the conversation',
    from: 'Published from', to: 'to', anySource: 'any', source: 'Source'
  },
  history: {
    head: 'Conversations', open: 'Conversations', close: 'Close the list of conversations', anew: 'New conversation', begun: 'A new conversation.', search: 'Search conversations',
    rename: title => `Rename ${title}`, remove: title => `Delete ${title}`, name: 'Name of the conversation', deleted: title => `“${title}” was deleted.`,
    undo: 'Undo', none: 'None yet. They are kept in this browser only.', nothing: 'None of them has these words.',
    markdown: 'Export as Markdown', json: 'Export as JSON', all: 'Export all', import: 'Import', bad: 'This is not a conversation that was exported here.',
    imported: count => `${plural(count, 'conversation')} imported.`, unkept: 'This browser keeps nothing here: conversations are gone when the page is closed.'
  },
  problem: {
    gone: 'The server does not answer. Is it still running?', offline: 'This machine is offline.',
    cut: 'The connection broke off. Is the server still running?', ended: 'The server broke off.',
    unreadable: 'The server sent something that cannot be read.', status: status => `The server answered with status ${status}`,
    later: seconds => `Try again in ${plural(seconds, 'second')}.`
  },
  theme: { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  keys: {
    head: 'Keys', close: 'Close', list: [['Enter', 'ask'], ['Shift + Enter', 'new line'], ['↑ in the empty box', 'last question again'],
      ['Esc', 'stop the answer, close the source'], ['/', 'to the question box'], ['a', 'to the last answer'],
      ['n, p', 'next, previous citation while a source is open'], ['?', 'this list']]
  },
  skip: { answer: 'To the last answer', question: 'To the question box' },
  evaluation: 'Evaluation',
  told: { disagree: 'The sources disagree.', nearest: count => `${plural(count, 'passage')} ${count === 1 ? 'comes' : 'come'} nearest.` }
};
