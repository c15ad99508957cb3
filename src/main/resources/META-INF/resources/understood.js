// What a question was understood as, where it leans on the ones before it, to be put right.
import { button, element } from './elements.js';

/** The line under a question; nothing where it was taken as it stands. `again` asks with other words. */
export function understoodAs(question, again) {
  if (!question.resolved || question.resolved === question.text) {
    return null;
  }
  const line = element('p', 'understood', 'Understood as: ');
  const words = button('understood-words', question.resolved, () => edit(line, question.resolved, again));
  words.setAttribute('aria-label', `Understood as: ${question.resolved}. Change`);
  line.append(words);
  return line;
}

function edit(line, words, again) {
  const shown = [...line.childNodes];
  const field = element('input', '');
  field.value = words;
  field.maxLength = 2000;
  field.setAttribute('aria-label', 'What the question means');
  const close = () => {
    line.replaceChildren(...shown);
    line.querySelector('button').focus();
  };
  const form = element('form', 'understood-form', field, submit(), button('quiet', 'Cancel', close));
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
  const made = element('button', 'quiet', 'Ask so');
  made.type = 'submit';
  return made;
}
