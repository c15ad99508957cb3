// Makes elements. Text is only ever set as text, so nothing in a document can become part of the page.

/** An element with a class and children; strings become text, what is null or undefined is left out. */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

/** An element around words of a document or a person: their own direction, which turns nothing around them. */
export function foreign(name, className, text, language) {
  const made = element(name, className, text);
  made.dir = 'auto';
  if (language) {
    made.lang = language;
  }
  return made;
}

/** A button that does something. */
export function button(className, label, action) {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
}

/** An input with a label that is read out but not shown. */
export function field(type, label, className = '') {
  const made = element('input', className);
  made.type = type;
  made.setAttribute('aria-label', label);
  if (type !== 'checkbox' && type !== 'date') {
    made.placeholder = label;
  }
  return made;
}

/** A list from which one is chosen; `options` are pairs of value and label. */
export function choice(label, options, chosen) {
  const made = element('select', '');
  options.forEach(([value, name]) => {
    const option = element('option', '', name);
    option.value = value;
    made.append(option);
  });
  made.setAttribute('aria-label', label);
  made.value = chosen;
  return made;
}

/** Something folded. */
export function folded(className, summary, ...children) {
  return element('details', className, element('summary', '', summary), ...children);
}

/** Source and date of a document in a line, as far as it states them. */
export function about(document) {
  return [document.source, document.published ? day(document.published) : null].filter(Boolean).join(' · ');
}

/** A day such as 2025-04-15 in words, without a shift by time zones. */
export function day(published) {
  const date = new Date(`${published}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? published
    : date.toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** A number from 0 to 1 in per cent. */
export function percent(share) {
  return `${Math.round(share * 100)} %`;
}

/** Says on a button for a moment that it was done. */
export function done(made, saying) {
  const before = made.textContent;
  made.textContent = saying;
  setTimeout(() => { made.textContent = before; }, 2000);
}
