// Makes elements. Text is only ever set as text, so nothing in a document can become part of the page.

/** An element with a class and children; strings become text. */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

/** A button that does something. */
export function button(className, label, action) {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
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
