// The source beside the answer: a document with the quote marked and in view.
import { about, button, done, element, field, foreign } from '../base/elements.js';
import { documentText, originalOf } from '../base/server.js';
import { words } from '../base/words.js';
import { placeOf } from '../chat/marks.js';
import { highlight, placesOf } from './find.js';
import { prose } from './prose.js';
import { spanOf } from './quote.js';

// As in source.css: below this width the source covers everything else.
const NARROW = '(max-width: 63.99rem)';

/** <fn-source>: `open(place, from, citations)` and `hide()`; fires `close`, and `turn` with another of the citations. */
export class SourceElement extends HTMLElement {

  connectedCallback() {
    this.hidden = true;
    this.tabIndex = -1;
    this.classList.add('source');
    this.titleLine = foreign('h2', 'source-title', '');
    this.titleLine.id = 'source-title';
    this.setAttribute('aria-labelledby', 'source-title');
    this.aboutLine = foreign('p', 'about source-about', '');
    this.note = element('p', 'note');
    this.text = element('div', 'source-text');
    this.text.tabIndex = 0;
    this.text.setAttribute('role', 'region');
    this.text.setAttribute('aria-label', words.source.text);
    const close = button('quiet source-close', '✕', () => this.dispatchEvent(new Event('close')));
    close.setAttribute('aria-label', words.source.close);
    this.replaceChildren(
      element('div', 'source-head', element('div', 'source-name', this.titleLine, this.aboutLine), close),
      this.tools(), this.note, this.text);
    this.narrow = window.matchMedia(NARROW);
    this.narrow.addEventListener('change', () => this.cover());
    this.latest = 0;
  }

  get isOpen() {
    return !this.hidden;
  }

  /** Shows a place { id, version?, start?, end?, quote? }; focus returns to `from`; `citations` are its neighbours. */
  async open(place, from = null, citations = []) {
    const mine = ++this.latest;
    this.point(from);
    this.place = place;
    this.citations = citations;
    this.at = citations.findIndex(one => one.document.id === place.id && one.start === place.start && one.end === place.end);
    this.say(element('p', 'waiting', words.source.opening), '', '');
    this.hidden = false;
    this.cover();
    const found = await documentText(place.id, place.version).catch(problem => ({ problem }));
    // Another source may have been asked for in the meantime.
    if (mine !== this.latest) {
      return;
    }
    if (found.problem) {
      this.say(element('p', 'failure', found.problem.message), words.source.failed, place.id);
    } else {
      this.draw(found);
    }
    this.focus({ preventScroll: true });
  }

  hide() {
    this.latest++;
    this.hidden = true;
    this.cover();
    highlight([]);
    const back = this.opener;
    this.point(null);
    return back?.isConnected ? back : null;
  }

  /** Goes on to the next citation of the answer, or with -1 to the one before. */
  step(by) {
    const next = this.citations[this.at + by];
    if (next) {
      this.dispatchEvent(new CustomEvent('turn', { detail: placeOf(next) }));
    }
  }

  draw(found) {
    const { span, note } = spanOf(found, this.place);
    const others = this.citations.filter(one => one.document.id === found.id && one.document.version === found.version && one.start !== span?.start)
      .map(({ start, end }) => ({ start, end, name: 'also' }));
    const body = prose(found, span ? [span, ...others] : others);
    if (found.language) {
      body.lang = found.language;
    }
    body.dir = 'auto';
    const page = span && found.places?.findLast(place => place.kind === 'page' && place.start <= span.start);
    this.say(body, found.title, [about(found), page ? words.answer.page(page.label) : null, found.id].filter(Boolean).join(' · '));
    this.original.href = originalOf(found.id);
    this.original.hidden = false;
    this.note.textContent = note ? words.source.changed[note] : '';
    this.note.hidden = !note;
    this.text.scrollTop = 0;
    body.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }

  say(content, name, described) {
    this.titleLine.textContent = name;
    this.aboutLine.textContent = described;
    this.note.hidden = true;
    this.text.replaceChildren(content);
    this.findBox.value = '';
    this.find();
    const many = this.citations.length > 1 && this.at >= 0;
    this.steps.hidden = !many;
    this.where.textContent = many ? words.source.of(this.at + 1, this.citations.length) : '';
    this.previous.setAttribute('aria-disabled', String(this.at <= 0));
    this.next.setAttribute('aria-disabled', String(this.at + 1 >= this.citations.length));
    this.copyQuote.hidden = !this.place?.quote;
    this.original.hidden = true;
  }

  tools() {
    this.previous = button('quiet', '‹', () => this.step(-1));
    this.previous.setAttribute('aria-label', words.source.previous);
    this.next = button('quiet', '›', () => this.step(1));
    this.next.setAttribute('aria-label', words.source.next);
    this.where = element('span', 'about');
    this.steps = element('span', 'steps', this.previous, this.where, this.next);
    this.findBox = field('search', words.source.find);
    this.findBox.addEventListener('input', () => this.find());
    this.findBox.addEventListener('keydown', event => {
      if (event.key === 'Enter') {
        event.preventDefault();
        this.find(event.shiftKey ? -1 : 1);
      }
    });
    this.findSaid = element('span', 'about');
    this.findSaid.setAttribute('role', 'status');
    const link = button('quiet', words.source.link, () => navigator.clipboard.writeText(location.href).then(() => done(link, words.source.copied)));
    this.copyQuote = button('quiet', words.source.quote, () => navigator.clipboard
      .writeText(`“${this.place.quote}” – ${this.titleLine.textContent} · ${this.aboutLine.textContent}`)
      .then(() => done(this.copyQuote, words.source.copied)));
    this.original = element('a', 'quiet original', words.source.original);
    this.original.download = '';
    return element('div', 'source-tools', this.steps, element('span', 'finder', this.findBox, this.findSaid), link, this.copyQuote, this.original);
  }

  /** Finds what is in the box: from the first place, or a step further. */
  find(by = 0) {
    const sought = this.findBox.value.trim();
    const found = sought === '' ? [] : placesOf(this.text, sought);
    this.foundAt = found.length === 0 || by === 0 ? 0 : (this.foundAt + by + found.length) % found.length;
    const current = found[this.foundAt];
    highlight(found, current);
    this.findSaid.textContent = sought === '' ? '' : words.source.found(this.foundAt + 1, found.length);
    current?.startContainer.parentElement.scrollIntoView({ block: 'nearest' });
    if (current) {
      const at = current.getBoundingClientRect();
      const box = this.text.getBoundingClientRect();
      if (at.top < box.top || at.bottom > box.bottom) {
        this.text.scrollTop += at.top - box.top - box.height / 2;
      }
    }
  }

  /** On a narrow screen the source lies over all else, which then cannot be reached. */
  cover() {
    const over = this.isOpen && this.narrow.matches;
    for (const other of this.parentElement.children) {
      if (other !== this) {
        other.inert = over;
      }
    }
    if (over) {
      this.setAttribute('role', 'dialog');
      this.setAttribute('aria-modal', 'true');
    } else {
      this.setAttribute('role', 'complementary');
      this.removeAttribute('aria-modal');
    }
    document.documentElement.classList.toggle('reading', this.isOpen);
  }

  point(from) {
    this.opener?.removeAttribute('aria-current');
    this.opener = from;
    this.opener?.setAttribute('aria-current', 'true');
  }
}

customElements.define('fn-source', SourceElement);
