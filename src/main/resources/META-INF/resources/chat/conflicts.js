// What the documents say differently of what was asked: the sides beside each other.
import { day, element, foreign } from '../base/elements.js';
import { words } from '../base/words.js';

/** The sides of all conflicts of a reply, or null where there are none; `marks` makes the buttons of citations. */
export function conflictsOf(reply, marks) {
  return reply.conflicts ? element('div', 'conflicts', ...reply.conflicts.map(conflict => conflictOf(conflict, marks))) : null;
}

function conflictOf(conflict, marks) {
  const title = words.conflict[conflict.kind] ?? words.conflict.conflict;
  const sides = element(conflict.kind === 'development' ? 'ol' : 'ul', 'sides', ...conflict.sides.map(side => sideOf(side, marks)));
  const shown = element('section', `conflict ${conflict.kind}`, element('h3', '', title), sides);
  shown.setAttribute('aria-label', title);
  return shown;
}

function sideOf(side, marks) {
  const from = side.valid_from && side.valid_from !== side.published ? words.conflict.from(day(side.valid_from)) : null;
  const facts = [side.said_by, side.published ? day(side.published) : null, from].filter(Boolean).join(' · ');
  const head = element('p', 'side-head',
    side.value ? foreign('strong', 'side-value', side.value) : null, side.value ? ' ' : null,
    facts ? element('bdi', 'about', facts) : null, facts ? ' ' : null,
    side.newest ? element('span', 'newest', words.conflict.newest) : null);
  const claim = element('p', 'side-claim', foreign('span', '', side.claim), ...marks(side.citations));
  return element('li', 'side', head.childNodes.length > 0 ? head : null, claim);
}
