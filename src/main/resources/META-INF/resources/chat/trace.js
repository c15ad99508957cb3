// Why an answer is as it is: in words first, the numbers below.
import { button, done, element, folded, foreign, percent } from '../base/elements.js';
import { words } from '../base/words.js';

/** A folded account of how a reply came about, or null where it has no trace. */
export function whyOf(reply) {
  const { trace } = reply;
  if (!trace) {
    return null;
  }
  const answered = reply.status === 'answered';
  const documents = new Set(trace.hits.map(hit => hit.document.id)).size;
  return folded('trace', answered ? words.why.head : words.why.refused,
    element('p', '', answered ? words.why.answered(trace.hits.length, documents) : reasonOf(reply)),
    element('p', '', words.why.sure(percent(reply.confidence), percent(trace.threshold))),
    folded('trace-numbers', words.why.numbers,
      facts([
        [words.why.wanted, trace.expects],
        [words.why.alone, rewriting(trace.rewriting)],
        [words.why.model, trace.model?.map(called).join(', ')],
        [words.why.time, trace.timings.map(timing => `${timing.step} ${timing.milliseconds.toFixed(1)} ms`).join(', ')]
      ]),
      element('h3', '', words.why.passages), hits(trace.hits),
      element('h3', '', words.why.sentences), sentences(trace.readings),
      copy(reply)));
}

/** The reason of a refusal in plain words; null where its message says it all. */
export function refusedFor(reply) {
  return reply.trace && words.why[reply.reason] ? element('p', 'why', reasonOf(reply)) : null;
}

function reasonOf(reply) {
  return words.why[reply.reason]?.(reply.nearest?.length ?? 0, reply.trace.expects) ?? reply.message;
}

function rewriting(made) {
  if (!made) {
    return null;
  }
  const proposed = made.proposed ? `“${made.proposed}”` : '';
  return made.used ? `by the language model: ${proposed}` : `by rules. ${proposed} ${made.problem}`;
}

function called(call) {
  const tokens = call.outputTokens === undefined ? '' : `, ${call.inputTokens ?? '?'} tokens in, ${call.outputTokens} out`;
  const first = call.firstToken === undefined ? '' : `, first word after ${Math.round(call.firstToken)} ms`;
  const tries = call.tries > 1 ? `, ${call.tries} tries` : '';
  return `${call.purpose} by ${call.name}: ${call.failure ?? `${Math.round(call.milliseconds)} ms`}${first}${tokens}${tries}`;
}

function facts(pairs) {
  const list = element('dl', '');
  for (const [name, value] of pairs.filter(pair => pair[1])) {
    list.append(element('dt', '', name), element('dd', '', value));
  }
  return list;
}

function hits(found) {
  const rows = found.map(hit => [hit.rank, hit.document.title + (hit.instructions ? ' (has words like instructions)' : ''), hit.score.toFixed(4), ranked(hit.lexical),
    ranked(hit.dense)]);
  return table(['Rank', 'Document', 'Fused', 'Words', 'Meaning'], rows);
}

function ranked(place) {
  return place ? `${place.rank}. (${place.score.toFixed(2)})` : '–';
}

function sentences(readings) {
  const considered = readings.flatMap(reading => reading.sentences);
  considered.sort((one, other) => other.score - one.score);
  const rows = considered.slice(0, 12).map(sentence => [sentence.score.toFixed(2), sentence.text,
    sentence.shortest?.text ?? '–']);
  return table(['Score', 'Sentence', 'Shortest'], rows);
}

function table(heads, rows) {
  const head = element('tr', '');
  heads.forEach(name => {
    const cell = element('th', '', name);
    cell.scope = 'col';
    head.append(cell);
  });
  const body = element('tbody', '');
  rows.forEach(row => body.append(element('tr', '', ...row.map(cell => foreign('td', '', String(cell))))));
  const scroller = element('div', 'table', element('table', '', element('thead', '', head), body));
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'region');
  scroller.setAttribute('aria-label', heads.join(', '));
  return scroller;
}

function copy(reply) {
  const made = button('quiet', words.why.json, () =>
    navigator.clipboard.writeText(JSON.stringify(reply, null, 2)).then(() => done(made, words.turn.copied)));
  return made;
}
