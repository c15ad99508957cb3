// What the documents say differently of what was asked: the sides beside each other.
import { day, element } from './elements.js';

/** The sides of all conflicts of a reply, or null where there are none; `mark` makes the button of a citation. */
export function conflictsOf(reply, mark) {
  if (!reply.conflicts) {
    return null;
  }
  const shown = element('div', 'conflicts');
  reply.conflicts.forEach(conflict => shown.append(conflictOf(conflict, mark)));
  return shown;
}

function conflictOf(conflict, mark) {
  const development = conflict.kind === 'development';
  const title = development ? 'This changed over time' : 'The sources disagree';
  const sides = element(development ? 'ol' : 'ul', 'sides');
  conflict.sides.forEach(side => sides.append(sideOf(side, mark)));
  const shown = element('section', `conflict ${conflict.kind}`, element('h3', '', title), sides);
  shown.setAttribute('aria-label', title);
  return shown;
}

function sideOf(side, mark) {
  const facts = [side.said_by, side.published ? day(side.published) : null].filter(Boolean).join(' · ');
  const head = element('p', 'side-head');
  if (side.value) {
    head.append(element('strong', 'side-value', side.value), ' ');
  }
  if (facts) {
    head.append(element('span', 'about', facts), ' ');
  }
  if (side.newest) {
    head.append(element('span', 'newest', 'newest'));
  }
  const claim = element('p', 'side-claim', side.claim, ...side.citations.map(mark));
  return element('li', 'side', ...(head.childNodes.length > 0 ? [head] : []), claim);
}
