// Draws the report that stands in the page as JSON. Everything in it is text, never markup: elements are made one by one.
'use strict';

const source = document.getElementById('data');
const { report, page } = JSON.parse(source.textContent);
source.remove();

// elements

function make(parent, tag, attributes = {}, ...children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) parent.setAttribute(name, value);
  }
  parent.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== ''));
  return parent;
}

function el(tag, attributes, ...children) {
  return make(document.createElement(tag), tag, attributes, ...children);
}

function svg(tag, attributes, ...children) {
  return make(document.createElementNS('http://www.w3.org/2000/svg', tag), tag, attributes, ...children);
}

const soft = text => el('span', { class: 'soft' }, text);
const cell = (text, number = true) => el('td', { class: number ? 'number' : null }, text);

function table(label, columns, rows) {
  const head = columns.map(([name, number]) => el('th', { scope: 'col', class: number ? 'number' : null }, name));
  return el('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': label },
    el('table', {}, el('thead', {}, el('tr', {}, head)), el('tbody', {}, rows)));
}

// numbers, the same in every country

const whole = value => Math.round(value).toLocaleString('en-US');
const counted = (count, noun) => `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
const three = value => value.toFixed(3);
const percent = share => `${(100 * share).toFixed(1)} %`;
const interval = total => `${three(total.low)} – ${three(total.high)}`;
const spoken = name => name.replaceAll('_', ' ');
const p = value => value < 0.001 ? 'p < 0.001' : `p = ${three(value)}`;

function withSign(value, digits) {
  const written = Math.abs(value).toFixed(digits);
  return Number(written) === 0 ? written : (value < 0 ? '−' : '+') + written;
}

function points(difference) {
  const written = withSign(100 * difference, 1);
  return written === '0.0' ? 'as before' : `${written} points`;
}

function milliseconds(value) {
  if (value >= 10000) return `${(value / 1000).toFixed(1)} s`;
  return `${value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)} ms`;
}

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share / 100 * sorted.length) - 1)];
}

// the top of the page

const arrows = { better: '▲ ', worse: '▼ ', held: '' };
const changes = report.baseline ?? {};
const questions = report.questions ?? [];

function count(values) {
  const counts = new Map();
  values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  return counts;
}

function masthead(about) {
  const stopped = report.complete ? null : el('p', { class: 'mistake' },
    `This run was stopped: ${whole(questions.length || report.claims?.length || 0)} of ${counted(report.planned, 'question')} were asked.`);
  return el('header', { class: 'masthead' }, el('p', { class: 'soft' }, 'Footnote evaluation'), el('h1', {}, report.set),
    el('p', { class: 'soft' }, about.join(' · ')), stopped, against());
}

function about() {
  const options = report.options;
  return [
    counted(questions.length, 'question') + (options.part ? `, part ${options.part}` : ''),
    options.retrievalOnly ? 'retrieval only' : null,
    options.force ? 'answers forced' : null,
    options.withholdEvidence ? 'once more with documents hidden' : null,
    counted(report.size.documents, 'document'), counted(report.size.passages, 'passage'), report.configuration.model,
  ].filter(Boolean);
}

function against() {
  if (page.baselineQuestions === undefined) return null;
  const worse = Object.values(changes).filter(change => change.verdict === 'worse').length;
  const moved = count(page.questions.map(one => one.moved));
  return el('p', { class: 'soft' }, `Against the baseline of ${counted(page.baselineQuestions, 'question')}: `
    + (worse === 0 ? 'no total is worse' : `${counted(worse, 'total')} worse`)
    + `, ${counted(moved.get('better') ?? 0, 'question')} better, ${whole(moved.get('worse') ?? 0)} worse.`);
}

function headline() {
  const cutoffs = report.options.cutoffs;
  const near = cutoffs.find(k => k >= 5) ?? cutoffs.at(-1);
  const tiles = [
    ['answered rightly', 'answer-correct'], ['wrongly refused', 'false-refusal'], ['rightly refused', 'refused'],
    ['rightly refused, documents hidden', 'withheld-refused'], [`evidence in the first ${near}`, `evidence-hit@${near}`],
    ['citations that are evidence', 'citation-precision'],
    report.totals[`evidence-hit@${near}`] ? null : [`relevant documents in the first ${near}`, `document-recall@${near}`],
  ].filter(Boolean).filter(([, name]) => report.totals[name]).map(([words, name]) => tile(words, name));
  const time = el('li', {}, el('span', { class: 'value' }, milliseconds(report.times.median)),
    el('span', { class: 'name' }, `median time of ${report.options.retrievalOnly ? 'a search' : 'an answer'}`),
    soft(`95 % within ${milliseconds(report.times.p95)}`));
  return el('section', { 'aria-label': 'At a glance' }, el('ul', { class: 'tiles' }, tiles, time), outcomes());
}

function tile(words, name) {
  const total = report.totals[name];
  const change = changes[name];
  return el('li', {}, el('span', { class: 'value' }, percent(total.mean)), el('span', { class: 'name' }, words),
    soft(`${percent(total.low)} – ${percent(total.high)}`),
    change && el('span', { class: `delta ${change.verdict}` }, arrows[change.verdict] + points(change.difference)));
}

function inOrder(counts, words) {
  return Object.keys(words).filter(name => counts.has(name)).map(name => [name, counts.get(name)]);
}

function outcomes() {
  const counts = inOrder(count(questions.map(one => one.outcome)), page.outcomes);
  let from = 0;
  const boxes = counts.map(([name, of]) => {
    const width = 1000 * of / Math.max(1, questions.length);
    from += width;
    return svg('rect', { class: name, x: from - width, y: 0, height: 12, width });
  });
  return [
    el('ul', { class: 'outcomes', 'aria-label': 'How the questions came out' }, counts.map(([name, of]) =>
      el('li', { class: name }, el('b', {}, whole(of)), ` ${page.outcomes[name].toLowerCase()}`))),
    svg('svg', { class: 'share', viewBox: '0 0 1000 12', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, boxes),
  ];
}

// charts; colours come from classes, because the policy allows no styles

const WIDTH = 480, HEIGHT = 270, LEFT = 46, RIGHT = 26, TOP = 28, BOTTOM = 44;

/** A chart's area with its axes, which begin at 0. */
function plot(label, maxX, maxY) {
  const x = value => LEFT + value / maxX * (WIDTH - LEFT - RIGHT);
  const y = value => HEIGHT - BOTTOM - value / maxY * (HEIGHT - TOP - BOTTOM);
  const root = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label });
  const line = (name, x1, y1, x2, y2) => root.append(svg('line', { class: name, x1, y1, x2, y2 }));
  const write = (name, atX, atY, text) => root.append(svg('text', { class: name, x: atX, y: atY }, text));
  return {
    rows(values, labels, title) {
      values.forEach((value, i) => {
        line('grid', LEFT, y(value), WIDTH - RIGHT, y(value));
        write('tick end', LEFT - 6, y(value) + 4, labels[i]);
      });
      write('axis', 2, 11, title);
    },
    columns(values, labels, title) {
      values.forEach((value, i) => write('tick middle', x(value), HEIGHT - BOTTOM + 16, labels[i]));
      write('axis middle', (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, title);
    },
    path(name, line) {
      root.append(svg('path', { class: name, d: line.map(([a, b], i) => `${i ? 'L' : 'M'}${x(a)} ${y(b)}`).join('') }));
    },
    dot(name, [a, b], title) {
      root.append(svg('circle', { class: name, cx: x(a), cy: y(b), r: 4 }, svg('title', {}, title)));
    },
    range: (name, at, low, high) => line(name, x(at), y(low), x(at), y(high)),
    column(name, from, to, high, title) {
      root.append(svg('rect', { class: name, x: x(from) + 0.75, y: y(high), width: Math.max(1, x(to) - x(from) - 1.5),
        height: y(0) - y(high) }, svg('title', {}, title)));
    },
    words: (name, [a, b], right, up, text) => write(name, x(a) + right, y(b) - up, text),
    done() {
      line('base', LEFT, y(0), WIDTH - RIGHT, y(0));
      return root;
    },
  };
}

const short = share => `${Math.round(share * 1000) / 10} %`;
const quarters = top => [0, 1, 2, 3, 4].map(i => i * top / 4);

/** What answering only from a confidence upwards would cost, with the place where the run stood. */
function riskCoverage() {
  const curve = report.riskCoverage;
  if (curve.length === 0) return null;
  const top = Math.min(1, Math.max(0.25, Math.ceil(4 * Math.max(...curve.map(one => one.risk))) / 4));
  const chart = plot('Risk against coverage: the share of wrong answers among the surest questions', 1, top);
  chart.columns(quarters(1), quarters(1).map(short), 'questions answered, the surest first');
  chart.rows(quarters(top), quarters(top).map(short), 'wrong or should be refused');
  chart.path('line first', curve.map(one => [one.coverage, one.risk]));
  const standing = curve.filter(one => one.threshold >= page.threshold).at(-1);
  if (standing) {
    const where = `${short(standing.risk)} of ${short(standing.coverage)}`;
    const late = standing.coverage > 0.6;
    chart.dot('dot first', [standing.coverage, standing.risk], where);
    chart.words(late ? 'note end' : 'note', [standing.coverage, standing.risk], late ? -8 : 8, standing.risk > top / 2 ? -16 : 10, where);
  }
  return chart.done();
}

/** How much of what is wanted is among the first k. */
function recall() {
  const cutoffs = report.options.cutoffs;
  const measures = ['evidence-recall', 'document-recall'].filter(name => report.totals[`${name}@${cutoffs[0]}`]);
  if (measures.length === 0) return null;
  const chart = plot('Recall by the number of passages looked at', cutoffs.length + 0.4, 1);
  chart.rows(quarters(1), quarters(1).map(short), 'found');
  chart.columns(cutoffs.map((k, i) => i + 0.7), cutoffs.map(String), 'among the first k');
  measures.forEach((measure, i) => series(chart, measure, cutoffs, i === 0 ? 'first' : 'second'));
  return chart.done();
}

function series(chart, measure, cutoffs, colour) {
  const now = cutoffs.map((k, i) => [i + 0.7, report.totals[`${measure}@${k}`], k]).filter(([, total]) => total);
  now.forEach(([x, total]) => chart.range(`whisker ${colour}`, x, total.low, total.high));
  const before = now.map(([x, , k]) => [x, changes[`${measure}@${k}`]?.before]).filter(([, value]) => value !== undefined);
  if (before.length > 0) chart.path(`line before ${colour}`, before);
  chart.path(`line ${colour}`, now.map(([x, total]) => [x, total.mean]));
  now.forEach(([x, total, k]) => chart.dot(`dot ${colour}`, [x, total.mean], `${measure}@${k} ${three(total.mean)}`));
}

/** How the answers' times are spread; the longest 1 in 100 share the last box. */
function latency() {
  const times = report.times.milliseconds;
  if (times.length === 0) return null;
  const longest = Math.max(0.001, percentile(times, 99));
  const unit = 10 ** (Math.floor(Math.log10(longest)) - 1);
  const end = Math.ceil(longest / unit) * unit;
  const bins = Array(20).fill(0);
  times.forEach(time => bins[Math.min(19, Math.floor(time / end * 20))]++);
  const highest = Math.max(1, ...bins);
  const chart = plot('How long answers took', end, highest * 1.15);
  chart.rows([0, highest], ['0', whole(highest)], 'questions');
  chart.columns([0, end / 2, end], ['0', milliseconds(end / 2), milliseconds(end)], 'time of an answer');
  bins.forEach((of, i) => chart.column('column', end * i / 20, end * (i + 1) / 20, of,
    `${counted(of, 'question')}, ${milliseconds(end * i / 20)} to ${i === 19 ? 'more' : milliseconds(end * (i + 1) / 20)}`));
  [['median', 50], ['95 %', 95]].forEach(([name, share]) => {
    const x = Math.min(percentile(times, share), end);
    chart.range('marker', x, 0, highest * 1.06);
    chart.words(x > end / 2 ? 'note end' : 'note', [x, highest * 1.06], x > end / 2 ? -4 : 4, 0, name);
  });
  return chart.done();
}

/** The score of every kind of question: right answers where there is one, refusals where there is none. */
function sliceBars() {
  const measures = ['answer-correct', 'short-answer-correct', 'refused', `document-recall@${report.options.cutoffs.at(-1)}`];
  const bars = report.slices.map(slice => [slice, measures.map(name => slice.totals[name]).find(Boolean)])
    .filter(([, total]) => total).slice(0, 24);
  if (bars.length === 0) return null;
  const x = share => 150 + share * (WIDTH - 150 - 92);
  const rows = bars.flatMap(([slice, total], i) => {
    const top = 24 * i;
    const box = (name, to) => svg('rect', { class: name, rx: 2, x: x(0), y: top + 5, width: x(to) - x(0), height: 14 });
    const name = slice.name.length <= 22 ? slice.name : `…${slice.name.slice(-21)}`;
    return [
      svg('text', { class: 'tick end', x: 142, y: top + 16 }, name, svg('title', {}, `${slice.by} ${slice.name}`)),
      box('track', 1), box('bar', total.mean),
      svg('line', { class: 'whisker bare', x1: x(total.low), x2: x(total.high), y1: top + 12, y2: top + 12 }),
      svg('text', { class: 'tick', x: WIDTH - 84, y: top + 16 }, `${percent(total.mean)} of ${total.questions}`),
    ];
  });
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${24 * bars.length + 4}`, role: 'img', 'aria-label': 'Score by kind, tag and document' }, rows);
}

function charts() {
  const figures = [
    ['Sure and right', 'How many of the surest answers are wrong; the dot is where the threshold stands.', riskCoverage()],
    ['Found', 'Evidence (dark) and relevant documents (light) among the first k; dashed is the baseline.', recall()],
    ['Where it is good', 'Right answers, or refusals where there is none, with 95 % intervals.', sliceBars()],
    ['How long it takes', 'Answers by their time; the last box holds the longest ones.', latency()],
  ];
  return el('section', { class: 'charts', 'aria-label': 'Charts' }, figures.filter(([, , chart]) => chart).map(([title, words, chart]) =>
    el('figure', {}, el('figcaption', {}, el('h2', {}, title), el('p', { class: 'soft' }, words)), chart)));
}

// tables

function totals() {
  const compares = page.baselineQuestions !== undefined;
  const columns = [['Measure'], ['Value', true], ['95 % interval', true], [questions.length ? 'Questions' : 'Of', true]]
    .concat(compares ? [['Baseline', true], ['Difference', true], ['On the same questions']] : []);
  let before;
  const rows = Object.entries(report.totals).map(([name, total]) => {
    const words = page.measures[name];
    const said = words === before ? null : [' ', soft(words ?? '')];
    before = words;
    const change = changes[name];
    return el('tr', { class: change?.verdict }, el('th', { scope: 'row' }, el('code', {}, name), said ?? ''),
      cell(three(total.mean)), cell(interval(total)), cell(whole(total.questions ?? total.items)),
      compares ? [cell(change ? three(change.before) : '–'),
        cell(change ? arrows[change.verdict] + withSign(change.difference, 3) : '–'), cell(paired(page.paired?.[name]), false)] : []);
  });
  return el('section', { 'aria-labelledby': 'totals' }, el('h2', { id: 'totals' }, 'Totals'), table('All totals', columns, rows));
}

function paired(one) {
  if (!one) return '–';
  return one.low === 0 && one.high === 0 ? 'the same' : `${withSign(one.low, 3)} to ${withSign(one.high, 3)}, ${p(one.p)}`;
}

function slices() {
  const k = report.options.cutoffs.at(-1);
  const names = ['answer-correct', 'false-refusal', 'refused', `evidence-recall@${k}`, `document-recall@${k}`, 'citation-precision']
    .filter(name => report.totals[name]);
  if (report.slices.length === 0) return null;
  const rows = report.slices.map(slice => el('tr', {}, el('th', { scope: 'row' }, soft(slice.by), ` ${slice.name}`),
    cell(whole(slice.questions)), names.map(name => cell(slice.totals[name] ? three(slice.totals[name].mean) : '–'))));
  return el('details', { class: 'slices' }, el('summary', {}, 'All slices'),
    table('All slices', [['Slice'], ['Questions', true], ...names.map(name => [name, true])], rows));
}

// questions

function question(result, more) {
  const was = more.before && more.before !== result.outcome ? `, was ${page.outcomes[more.before].toLowerCase()}` : '';
  const moved = more.moved && more.moved !== 'same'
    ? [' ', el('span', { class: `moved ${more.moved}` }, page.movements[more.moved] + was)] : [];
  const summary = el('summary', {}, el('span', { class: 'asked' }, result.question), ' ', el('span', { class: 'facts' },
    el('span', { class: 'outcome' }, page.outcomes[result.outcome]), moved, ' ', soft(spoken(result.kind)),
    result.variant === 'withheld' ? [' ', soft('documents hidden')] : [], ' ', el('span', { class: 'soft key' }, result.key)));
  const details = el('details', { class: `question ${result.outcome}` }, summary, el('div', { class: 'detail' },
    answer(result, more), expected(more), evidence(result, more), passages(result, more), measures(result, more)));
  return { details, result, more };
}

function answer(result, more) {
  const sentences = result.sentences.flatMap(one => [one.text, ...one.citations.map(number => el('sup', {}, String(number))), ' ']);
  return [
    more.history && el('p', { class: 'soft' }, `Asked after: ${more.history.join(' / ')}`),
    more.filters && el('p', { class: 'soft' }, `Asked of: ${more.filters.join(', ')}`),
    result.shortAnswer && el('p', { class: 'short' }, result.shortAnswer),
    sentences.length > 0 ? el('p', { class: 'answer' }, sentences) : null,
    el('p', { class: 'why' }, more.decision),
    more.mistake && el('p', { class: 'mistake' }, more.mistake),
  ];
}

function expected(more) {
  return more.expected.length === 0 ? [] : [el('h3', {}, 'Right answers'),
    el('ul', { class: 'plain' }, more.expected.map(group => el('li', {}, group.join(' or '))))];
}

const CONTEXT = 180, MOST_STRETCHES = 8;

function evidence(result, more) {
  const places = result.evidence.flat().filter(one => page.documents[one.document]);
  if (result.citations.length === 0 && more.absent.length === 0 && places.length === 0) return [];
  const marks = [...result.citations.map(one => ({ ...one, cited: true })), ...places].filter(one => one.end > one.start);
  let left = MOST_STRETCHES;
  const figures = [...new Set(marks.map(one => one.document))].sort().map(id => {
    const own = marks.filter(one => one.document === id).sort((a, b) => a.start - b.start || a.end - b.end);
    const shown = stretches(own, page.documents[id].text).slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? sourceOf(id, own, shown) : null;
  });
  return [el('h3', {}, 'Cited and wanted'), figures,
    more.absent.map(quote => el('p', { class: 'mistake' }, `Not found in ${quote.document}: ${quote.text}`))];
}

/** The marks with as much before and after as fits, from one blank to another; those that meet are one. */
function stretches(marks, text) {
  const all = [];
  for (const mark of marks) {
    let from = Math.max(0, mark.start - CONTEXT);
    let to = Math.min(text.length, mark.end + CONTEXT);
    while (from > 0 && from < mark.start && !/\s/.test(text[from - 1])) from++;
    while (to < text.length && to > mark.end && !/\s/.test(text[to])) to--;
    while (from < mark.start && /\s/.test(text[from])) from++;
    while (to > mark.end && /\s/.test(text[to - 1])) to--;
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

function sourceOf(id, marks, shown) {
  const { title, text } = page.documents[id];
  return el('figure', { class: 'source' }, el('figcaption', {}, el('b', {}, title), ' ', soft(id)), shown.map(({ from, to }) =>
    el('blockquote', {}, from === 0 ? '' : '… ', marked(marks, text, from, to), to === text.length ? '' : ' …')));
}

/** Cuts the stretch where any mark begins or ends, so that marks may overlap as they like. */
function marked(marks, text, from, to) {
  const inside = offset => Math.max(from, Math.min(to, offset));
  const cuts = [...new Set([from, to, ...marks.flatMap(one => [inside(one.start), inside(one.end)])])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i) => {
    const over = marks.filter(one => one.start <= cuts[i] && end <= one.end);
    const piece = text.slice(cuts[i], end);
    if (over.length === 0) return [piece];
    const cited = over.some(one => one.cited);
    const meaning = cited ? over.some(one => !one.cited) ? 'met' : 'cited' : 'wanted';
    const numbers = [...new Set(marks.filter(one => one.cited && one.end === end).map(one => one.number))];
    return [el('mark', { class: meaning }, piece), ...numbers.map(number => el('sup', {}, String(number)))];
  });
}

function passages(result, more) {
  if (result.passages.length === 0) return [];
  const most = questions.length > 500 ? 3 : 10;
  const found = (rank, score) => rank === 0 ? '–' : `${rank} (${three(score)})`;
  const rows = result.passages.slice(0, most).map((hit, i) => {
    const has = result.evidence.flat().some(one => one.document === hit.document && one.start < hit.end && hit.start < one.end);
    const { title, text, lexicalScore, denseScore } = more.passages[i];
    return el('tr', { class: has ? 'has-evidence' : null }, cell(String(hit.rank), false),
      el('td', {}, el('b', {}, title), has ? [' ', el('span', { class: 'tag' }, 'evidence')] : [], el('br'), text),
      cell(found(hit.lexicalRank, lexicalScore), false), cell(found(hit.denseRank, denseScore), false));
  });
  const shown = table('Retrieved passages', [['Rank'], ['Passage'], ['By words'], ['By meaning']], rows);
  shown.setAttribute('role', 'group');
  return [el('h3', {}, 'Retrieved'), shown];
}

function measures(result, more) {
  const words = Object.entries(result.measures).filter(([name]) => page.measures[name]).map(([name, value]) => {
    const before = more.measuresBefore?.[name];
    return `${name} ${three(value)}${before !== undefined && Math.abs(before - value) > 5e-4 ? ` (was ${three(before)})` : ''}`;
  });
  return el('p', { class: 'soft measures' }, words.join(' · '));
}

// filters

function select(id, label, options) {
  return el('label', {}, `${label} `, el('select', { id }, el('option', { value: '' }, 'All'),
    options.map(([value, words]) => el('option', { value }, words))));
}

function filters(all) {
  const outcome = inOrder(count(questions.map(one => one.outcome)), page.outcomes)
    .map(([name, of]) => [name, `${page.outcomes[name]} (${of})`]);
  const named = [...new Set(page.questions.flatMap(one => one.slices))].sort()
    .map(slice => [slice, spoken(slice.replace(':', ': '))]);
  const moved = count(page.questions.map(one => one.moved));
  const form = el('div', { id: 'filters', class: 'filters', role: 'search', 'aria-label': 'Questions' },
    select('outcome', 'Outcome', outcome), select('slice', 'Slice', named),
    page.baselineQuestions === undefined ? null : select('moved', 'Since the baseline',
      Object.entries(page.movements).map(([name, words]) => [name, `${words} (${moved.get(name) ?? 0})`])),
    el('label', {}, 'Words ', el('input', { id: 'words', type: 'search', autocomplete: 'off' })),
    el('p', { id: 'count', role: 'status', class: 'soft' }));
  form.addEventListener('input', () => filter(form, all));
  filter(form, all);
  return form;
}

function filter(form, all) {
  const value = id => form.querySelector(`#${id}`)?.value ?? '';
  const words = value('words').trim().toLowerCase();
  const shown = all.filter(({ details, result, more }) => {
    const fits = ['', result.outcome].includes(value('outcome')) && ['', more.moved].includes(value('moved'))
      && ['', ...more.slices].includes(value('slice')) && (words === '' || details.textContent.toLowerCase().includes(words));
    details.hidden = !fits;
    return fits;
  });
  form.querySelector('#count').textContent = `${shown.length} of ${all.length} questions`;
}

function questionSection() {
  const all = questions.map((result, i) => question(result, page.questions[i]));
  const mark = (meaning, words) => el('mark', { class: meaning }, words);
  return el('section', { 'aria-labelledby': 'questions' }, el('h2', { id: 'questions' }, 'Questions'), filters(all),
    el('p', { class: 'legend soft' }, 'In the sources: ', mark('met', 'cited and wanted'), ' ', mark('cited', 'cited'), ' ',
      mark('wanted', 'wanted, not cited')),
    el('div', { class: questions.length > 500 ? 'large' : null }, all.map(one => one.details)));
}

function settings() {
  const { settings: all, overrides } = report.configuration;
  return el('details', { class: 'settings' }, el('summary', {}, 'Settings of this run'), el('dl', {},
    Object.entries(all).flatMap(([name, value]) => [el('dt', {}, name),
      el('dd', {}, value + (name in overrides ? ' (for this run)' : ''))])));
}

// claims

function claims() {
  const rows = report.claims.map(claim => el('tr', { class: claim.right ? null : 'worse' },
    el('td', {}, claim.claim, ' ', el('span', { class: 'soft key' }, claim.key)), cell(spoken(claim.label), false),
    cell(three(claim.score)), cell(claim.right ? 'rightly' : 'wrongly', false)));
  return el('section', { 'aria-labelledby': 'claims' }, el('h2', { id: 'claims' }, 'Claims'),
    table('All claims', [['Claim'], ['Label'], ['Score', true], ['Told']], rows));
}

const root = document.getElementById('page');
if (report.claims) {
  root.replaceChildren(masthead([counted(report.claims.length, 'claim') + (report.part ? `, part ${report.part}` : ''),
    `scored by ${report.scorer}`, `median ${milliseconds(report.times.median)}`]), el('main', {}, totals(), claims()));
} else {
  root.replaceChildren(masthead(about()),
    el('main', {}, [headline(), charts(), totals(), slices(), questionSection(), settings()].filter(Boolean)),
    el('footer', { class: 'soft' }, `${counted(Math.round(report.times.questionsPerSecond), 'question')} a second, documents read and `
      + `indexed in ${report.times.indexingSeconds.toFixed(1)} s. Nothing on this page is loaded from elsewhere.`));
}
