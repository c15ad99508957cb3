// How an answer came about, for those who asked to have it explained.
import { button, element, percent } from './elements.js';

/** A folded account of a reply's trace, or null where there is none. */
export function traceOf(reply) {
  const trace = reply.trace;
  if (!trace) {
    return null;
  }
  const shown = element('details', 'trace', element('summary', '', 'How this came about'));
  shown.append(
    facts([
      ['Looked for', trace.expects],
      ['Confidence', `${percent(reply.confidence)}, ${percent(trace.threshold)} needed`],
      ['Made to stand alone', rewriting(trace.rewriting)],
      ['Language model', trace.model?.map(called).join(', ')],
      ['Time', trace.timings.map(timing => `${timing.step} ${timing.milliseconds.toFixed(1)} ms`).join(', ')]
    ]),
    element('h3', '', 'Passages found'), hits(trace.hits),
    element('h3', '', 'Sentences considered'), sentences(trace.readings),
    copy(reply));
  return shown;
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
  rows.forEach(row => body.append(element('tr', '', ...row.map(cell => element('td', '', String(cell))))));
  const scroller = element('div', 'table', element('table', '', element('thead', '', head), body));
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'region');
  scroller.setAttribute('aria-label', heads.join(', '));
  return scroller;
}

function copy(reply) {
  const made = button('quiet', 'Copy as JSON', async () => {
    await navigator.clipboard.writeText(JSON.stringify(reply, null, 2));
    made.textContent = 'Copied';
  });
  return made;
}
