// Reads server-sent events from a reply to POST, which the browser's EventSource cannot ask for.

/** Calls `tell(name, data)` for every event of a response, until it ends. */
export async function readEvents(response, tell) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    const parts = (rest + value).split(/\r?\n\r?\n/);
    rest = parts.pop();
    parts.forEach(part => readEvent(part, tell));
  }
}

function readEvent(part, tell) {
  let name = 'message';
  const data = [];
  for (const line of part.split(/\r?\n/)) {
    if (line.startsWith('event:')) {
      name = line.slice(6).trim();
    } else if (line.startsWith('data:')) {
      data.push(line.slice(5));
    }
  }
  if (data.length > 0) {
    tell(name, JSON.parse(data.join('\n')));
  }
}
