// Copies answers with their footnotes, as plain text and as rich text.
import { element, foreign } from '../base/elements.js';
import { described } from './marks.js';

/** An answer with its footnotes as lines of text. */
export function asText({ question, reply }) {
  const short = reply.shortAnswer ? [reply.shortAnswer.text, ''] : [];
  return [question, '', ...short, reply.answer ?? reply.message, '', ...(reply.citations ?? []).map(footnote)].join('\n').trim();
}

function footnote(citation) {
  return `[${citation.number}] “${citation.quote}” – ${[citation.document.title, described(citation), citation.document.id].filter(Boolean).join(' · ')}`;
}

/** Puts an answer with its footnotes on the clipboard. */
export async function copyAnswer(turn) {
  const plain = asText(turn);
  try {
    const rich = element('div', '', foreign('h3', '', turn.question), foreign('p', '', turn.reply.answer),
      element('ol', '', ...turn.reply.citations.map(citation => element('li', '', foreign('q', '', citation.quote),
        ` – ${[citation.document.title, described(citation), citation.document.id].filter(Boolean).join(' · ')}`))));
    await navigator.clipboard.write([new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([rich.innerHTML], { type: 'text/html' })
    })]);
  } catch {
    await navigator.clipboard.writeText(plain);
  }
}

/** Makes numbers [1] of the marks in what is selected and copied, so that they do not run into the words. */
export function keepMarksApart(text) {
  text.addEventListener('copy', event => {
    const selection = document.getSelection();
    if (selection.isCollapsed) {
      return;
    }
    const copied = element('div', '', selection.getRangeAt(0).cloneContents());
    copied.querySelectorAll('.card-of-mark').forEach(card => card.remove());
    copied.querySelectorAll('.mark').forEach(mark => mark.replaceWith(` [${mark.textContent}]`));
    event.clipboardData.setData('text/plain', copied.textContent);
    event.preventDefault();
  });
}
