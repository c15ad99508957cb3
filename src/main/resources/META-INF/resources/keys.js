// The keys of the page, and the list of them.
import { button, element } from './base/elements.js';
import { words } from './base/words.js';

/** Calls what the keys stand for: { ask, answer, step(by), escape(target) }. */
export function listenToKeys(does) {
  const keys = { '/': does.ask, a: does.answer, n: () => does.step(1), p: () => does.step(-1), '?': showKeys };
  document.addEventListener('keydown', event => {
    const typing = event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea, select');
    if (event.key === 'Escape') {
      if (!document.querySelector('dialog[open]') && does.escape(event.target)) {
        event.preventDefault();
      }
    } else if (keys[event.key] && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      keys[event.key]();
    }
  });
}

function showKeys() {
  const list = element('dl', 'keys-list');
  words.keys.list.forEach(([key, meaning]) => list.append(element('dt', '', element('kbd', '', key)), element('dd', '', meaning)));
  const head = element('h2', 'part', words.keys.head);
  head.id = 'keys-head';
  const dialog = element('dialog', 'sheet', head, list, button('quiet', words.keys.close, () => dialog.close()));
  dialog.setAttribute('aria-labelledby', 'keys-head');
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
