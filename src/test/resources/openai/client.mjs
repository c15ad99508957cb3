// Asks Footnote with OpenAI's own client for JavaScript, and prints what came as one line of JSON.
import OpenAI from 'openai';

const client = new OpenAI({ baseURL: process.argv[2], apiKey: 'none', maxRetries: 0 });
const messages = [{ role: 'user', content: 'How many ferries?' }];
const whole = await client.chat.completions.create({ model: 'footnote', messages });
const stream = await client.chat.completions.create({
  model: 'footnote', messages, stream: true, stream_options: { include_usage: true }
});
let text = '';
let usage = null;
for await (const chunk of stream) {
  text += chunk.choices[0]?.delta?.content ?? '';
  usage = chunk.usage ?? usage;
}
const refused = await client.chat.completions.create({
  model: 'footnote', messages: [{ role: 'user', content: 'How old is the boat?' }]
});
const error = await client.chat.completions.create({ model: 'footnote', messages, n: 2 }).catch(e => e);
const models = [];
for await (const model of client.models.list()) {
  models.push(model.id);
}
const embedded = await client.embeddings.create({ model: 'footnote-embedding', input: 'Twelve ferries' });
console.log(JSON.stringify({
  text: whole.choices[0].message.content,
  annotations: whole.choices[0].message.annotations,
  streamed: text,
  usage,
  refused: refused.footnote.status,
  error: { status: error.status, param: error.param, code: error.code },
  models,
  dimensions: embedded.data[0].embedding.length
}));
