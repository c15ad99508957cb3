// Talks to the server. Whatever fails is thrown as a Problem whose message can be shown.
import { readEvents } from './stream.js';

/** What went wrong, in words for people. */
export class Problem extends Error {
  /** `status` is the server's, where it answered. */
  constructor(title, detail, status) {
    super(detail ? `${title}. ${detail}` : title);
    this.status = status;
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
      problem = name === 'error' ? new Problem(data.title, data.detail) : problem;
      tell(name, data);
    });
  } catch (broken) {
    problem = signal?.aborted ? broken : new Problem('The connection broke off', 'Is the server still running?');
  }
  if (problem !== null || reply === null) {
    throw problem ?? new Problem('The server broke off');
  }
  return reply;
}

/** Up to `n` questions to begin with. */
export function suggestions(n) {
  return fetchJson(`/api/suggestions?n=${n}`);
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
  const path = id.split('/').map(encodeURIComponent).join('/');
  const query = version ? `?version=${encodeURIComponent(version)}` : '';
  return fetchJson(`/api/documents/${path}${query}`);
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
    throw new Problem('The server sent something that cannot be read');
  }
  return body;
}

async function reach(address, request) {
  try {
    return await fetch(address, request);
  } catch (failure) {
    throw request.signal?.aborted ? failure : new Problem('The server does not answer', 'Is it still running?');
  }
}

function bodyOf(response) {
  return response.json().catch(() => null);
}

function problemOf(response, body) {
  return new Problem(body?.title ?? `The server answered with status ${response.status}`, body?.detail, response.status);
}
