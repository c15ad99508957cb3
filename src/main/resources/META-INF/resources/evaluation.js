// Lists the question sets, starts runs, follows them and leads to their reports.
import { button, element } from './base/elements.js';
import { themeSwitch } from './base/theme.js';
import { cancelRun, evaluation, startRun } from './base/server.js';

const sets = document.getElementById('sets');
const runs = document.getElementById('runs');
const progress = document.getElementById('progress');
const bar = document.getElementById('bar');
const state = document.getElementById('state');
const announcer = document.getElementById('announcer');

const STATES = {
  preparing: 'Reading the documents',
  running: 'Asking',
  finished: 'Finished',
  cancelled: 'Stopped',
  failed: 'Failed'
};

let current = null;

async function refresh() {
  try {
    const found = await evaluation();
    sets.replaceChildren(...found.sets.map(setOf));
    if (found.sets.length === 0) {
      sets.append(element('li', 'about', 'There are no question sets in the folder of footnote.evaluation.path.'));
    }
    runs.replaceChildren(...found.runs.filter(run => run.id !== current).map(runOf));
    if (runs.children.length === 0) {
      runs.append(element('li', 'about', 'None yet.'));
    }
    const going = found.runs.find(run => run.state === 'preparing' || run.state === 'running');
    if (going && current === null) {
      follow(going);
    }
  } catch (problem) {
    sets.replaceChildren(element('li', 'failures', problem.message));
  }
  sets.removeAttribute('aria-busy');
}

function setOf(set) {
  const words = element('span', 'card-words', element('b', '', set.name ?? set.set), ' ',
    element('span', 'about', set.problem ?? `${set.set} · ${set.questions} questions, ${set.report} of them to report`));
  const card = element('li', 'card', words);
  if (!set.problem) {
    const run = button('quiet', 'Run', () => start(set));
    run.setAttribute('aria-label', `Run ${set.name}`);
    card.append(run);
  }
  return card;
}

function runOf(run) {
  const words = element('span', 'card-words', element('b', '', run.set), ' ',
    element('span', 'about', run.message ?? `${STATES[run.state]} · ${run.done} of ${run.planned} questions`));
  const card = element('li', 'card', words);
  for (const address of run.reports) {
    const name = { html: 'Report', json: 'JSON', md: 'Markdown' }[address.split('.').pop()];
    const link = element('a', 'report-link', name);
    link.href = address;
    link.setAttribute('aria-label', `${name} of ${run.set}`);
    card.append(link);
  }
  return card;
}

async function start(set) {
  const part = document.getElementById('part').value;
  try {
    follow(await startRun({
      set: set.set,
      part: part === '' ? undefined : part,
      withholdEvidence: document.getElementById('withhold').checked,
      force: document.getElementById('force').checked
    }));
  } catch (problem) {
    tell(problem.message);
    progress.hidden = false;
  }
}

function follow(run) {
  current = run.id;
  show(run);
  const events = new EventSource(`/api/evaluation/runs/${run.id}/events`);
  events.addEventListener('message', event => {
    const now = JSON.parse(event.data);
    show(now);
    if (!['preparing', 'running'].includes(now.state)) {
      events.close();
      current = null;
      tell(now.message ?? `${STATES[now.state]}: ${now.done} of ${now.planned} questions`);
      refresh();
    }
  });
  events.addEventListener('error', () => {
    events.close();
    current = null;
    refresh();
  });
}

function show(run) {
  progress.hidden = false;
  document.getElementById('progress-head').textContent = run.set;
  document.getElementById('cancel').hidden = !['preparing', 'running'].includes(run.state);
  if (run.planned > 0) {
    bar.max = run.planned;
    bar.value = run.done;
  } else if (run.state === 'preparing') {
    bar.removeAttribute('value');
  }
  state.textContent = run.message ?? (run.planned > 0 ? `${STATES[run.state]}: ${run.done} of ${run.planned}`
    : STATES[run.state]);
}

function tell(words) {
  announcer.textContent = words;
  state.textContent = words;
}

document.getElementById('cancel').addEventListener('click', () => {
  if (current !== null) {
    cancelRun(current).catch(problem => tell(problem.message));
  }
});

document.querySelector('.masthead nav').append(themeSwitch());
refresh();
