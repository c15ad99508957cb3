// Talks to the server. Whatever fails is thrown as a Problem whose message can be shown.

/** What went wrong, in words for people. */
export class Problem extends Error {
  constructor(title, detail) {
    super(detail ? `${title}. ${detail}` : title);
  }
}

/** Asks a question; `explain` asks for the trace as well. */
export function ask(question, explain) {
  return post('/api/ask', { question, explain });
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
  let response;
  try {
    response = await fetch(address, { ...request, headers: { Accept: 'application/json', ...request?.headers } });
  } catch {
    throw new Problem('The server does not answer', 'Is it still running?');
  }
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Problem(body?.title ?? `The server answered with status ${response.status}`, body?.detail);
  }
  if (body === null) {
    throw new Problem('The server sent something that cannot be read');
  }
  return body;
}
