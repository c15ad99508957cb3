// What a question was understood as, where it leans on the ones before it, to be put right.
import { button, element, foreign } from '../base/elements.js';
import { words as said } from '../base/words.js';

/** The line under a question; nothing where it was taken as it stands. `again` asks with other words. */
export function understoodAs(question, again) {
  if (!question.resolved || question.resolved === question.text) {
    return null;
  }
  const line = element('p', 'understood', said.understood.head);
  const words = button('understood-words', foreign('span', '', question.resolved), () => edit(line, question.resolved, again));
  words.setAttribute('aria-label', said.understood.change(question.resolved));
  line.append(words);
  return line;
}

function edit(line, words, again) {
  const shown = [...line.childNodes];
  const field = element('input', '');
  field.value = words;
  field.maxLength = 2000;
  field.setAttribute('aria-label', said.understood.label);
  const close = () => {
    line.replaceChildren(...shown);
    line.querySelector('button').focus();
  };
  const form = element('form', 'understood-form', field, submit(), button('quiet', said.understood.cancel, close));
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (field.value.trim() !== '') {
      again(field.value.trim());
    }
  });
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  });
  line.replaceChildren(form);
  field.focus();
}

function submit() {
  const made = element('button', 'quiet', said.understood.submit);
  made.type = 'submit';
  return made;
}
