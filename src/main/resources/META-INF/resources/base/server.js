// Talks to the server. Whatever fails is thrown as a Problem whose message can be shown.
import { readEvents } from './stream.js';
import { words } from './words.js';

/** What went wrong, in words for people. */
export class Problem extends Error {
  /** `status` is the server's, where it answered; `type` its problem's; `after` the seconds it asks to be left alone. */
  constructor(message, { status, type, after } = {}) {
    super(message);
    Object.assign(this, { status, type, after });
  }

  /** Whether it goes by itself: the documents are still being read. */
  get passes() {
    return this.type === 'urn:footnote:problem:not-ready';
  }
}

/**
 * Asks a question: { question, history, resolved?, extent?, explain }. Calls `tell(name, data)` for what happens meanwhile, and gives
 * the whole reply. `signal` stops it.
 */
export async function ask(request, tell, signal) {
  const response = await reach('/api/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(request),
    signal
  });
  if (!response.ok) {
    throw problemOf(response, await bodyOf(response));
  }
  let reply = null;
  let problem = null;
  try {
    await readEvents(response, (name, data) => {
      reply = name === 'done' ? data : reply;
      problem = name === 'error' ? new Problem(said(data), data) : problem;
      tell(name, data);
    });
  } catch (broken) {
    problem = signal?.aborted ? broken : new Problem(navigator.onLine ? words.problem.cut : words.problem.offline);
  }
  if (problem !== null || reply === null) {
    throw problem ?? new Problem(words.problem.ended);
  }
  return reply;
}

/** Up to `n` questions that the documents answer; with ids, those documents. */
export function suggestions(n, ids = []) {
  return fetchJson(`/api/suggestions?${new URLSearchParams([['n', n], ...ids.map(id => ['documents', id])])}`);
}

/** What this server offers. */
export function about() {
  return fetchJson('/api/about');
}

/** Says what somebody thinks of an answer. */
export function sendFeedback(feedback) {
  return post('/api/feedback', feedback);
}

/** The question sets and the last runs. */
export function evaluation() {
  return fetchJson('/api/evaluation');
}

/** Starts a run of a set. */
export function startRun(request) {
  return post('/api/evaluation/runs', request);
}

/** Stops a run; what was done is reported. */
export function cancelRun(id) {
  return fetchJson(`/api/evaluation/runs/${id}`, { method: 'DELETE' });
}

/** All documents and the files that could not be read. */
export function documents() {
  return fetchJson('/api/documents');
}

/** One document with its text; `version`, where known, is the one that the offsets at hand refer to. */
export function documentText(id, version) {
  const query = version ? `?version=${encodeURIComponent(version)}` : '';
  return fetchJson(`${addressOf(id)}${query}`);
}

/** The address of a document as the file it is. */
export function originalOf(id) {
  return `${addressOf(id)}/original`;
}

function addressOf(id) {
  return `/api/documents/${id.split('/').map(encodeURIComponent).join('/')}`;
}

function post(address, body) {
  return fetchJson(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body)
  });
}

async function fetchJson(address, request) {
  const response = await reach(address, { ...request, headers: { Accept: 'application/json', ...request?.headers } });
  const body = await bodyOf(response);
  if (!response.ok) {
    throw problemOf(response, body);
  }
  if (body === null) {
    throw new Problem(words.problem.unreadable);
  }
  return body;
}

async function reach(address, request) {
  try {
    return await fetch(address, request);
  } catch (failure) {
    throw request.signal?.aborted ? failure : new Problem(navigator.onLine ? words.problem.gone : words.problem.offline);
  }
}

function bodyOf(response) {
  return response.json().catch(() => null);
}

function problemOf(response, body) {
  const after = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const message = [said(body ?? { title: words.problem.status(response.status) }), after > 0 ? words.problem.later(after) : null];
  return new Problem(message.filter(Boolean).join(' '), { status: response.status, type: body?.type, after: after > 0 ? after : undefined });
}

function said({ title, detail }) {
  return detail ? `${title}. ${detail}` : `${title}.`;
}
