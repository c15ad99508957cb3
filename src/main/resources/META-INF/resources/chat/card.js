// What a number stands for, while the pointer or the focus is on it: the quote, its source and date, and how it was checked.
import { element, foreign } from '../base/elements.js';
import { words } from '../base/words.js';
import { described } from './marks.js';

const LONGEST = 280;
const GAP = 6;

let card = null;

/** Gives a button the card of its citation. */
export function withCard(mark, citation, verdict) {
  const show = () => open(mark, citation, verdict);
  mark.addEventListener('pointerenter', event => event.pointerType === 'touch' || show());
  mark.addEventListener('focus', () => mark.matches(':focus-visible') && show());
  mark.addEventListener('blur', close);
  mark.addEventListener('click', close);
  mark.addEventListener('pointerleave', event => card?.contains(event.relatedTarget) || close());
  mark.addEventListener('keydown', event => {
    if (event.key === 'Escape' && card) {
      event.stopPropagation();
      close();
    }
  });
  return mark;
}

function open(mark, citation, verdict) {
  close();
  const quote = citation.quote.length > LONGEST ? `${citation.quote.slice(0, LONGEST)} …` : citation.quote;
  card = element('div', 'card-of-mark', foreign('q', '', quote), foreign('p', 'card-title', citation.document.title),
    foreign('p', 'about', described(citation)), words.answer.verdicts[verdict] ? element('p', 'about', words.answer.verdicts[verdict]) : null);
  card.setAttribute('role', 'tooltip');
  card.popover = 'manual';
  card.addEventListener('pointerleave', event => event.relatedTarget === mark || close());
  mark.after(card);
  card.showPopover();
  place(mark.getBoundingClientRect(), card.getBoundingClientRect());
}

/** Above the number where there is room, else below; never over the edge. */
function place(at, size) {
  const above = at.top - size.height - GAP;
  card.style.top = `${above >= 0 ? above : at.bottom + GAP}px`;
  card.style.left = `${Math.max(GAP, Math.min(at.left, document.documentElement.clientWidth - size.width - GAP))}px`;
}

function close() {
  card?.remove();
  card = null;
}

window.addEventListener('scroll', close, { passive: true, capture: true });
