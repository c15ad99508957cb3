// The view of all documents: searched, sorted, opened, and chosen to narrow the next question.
import { about, button, choice, element, field, folded, foreign } from '../base/elements.js';
import { words } from '../base/words.js';

/** Shown at once; a search finds the rest. */
const MOST = 300;

/** <fn-library>: `show(library, filters, desk)`; fires `narrowed` whenever `filters` changed. */
export class LibraryElement extends HTMLElement {

  show(library, filters, desk) {
    Object.assign(this, { library, filters, desk });
    this.search = field('search', words.library.search);
    this.sorting = choice(words.library.sort, Object.entries(words.library.sorts), this.sorting?.value ?? 'title');
    this.said = element('p', 'about shown');
    this.said.setAttribute('role', 'status');
    this.list = element('ul', 'documents');
    this.search.addEventListener('input', () => this.fill());
    this.sorting.addEventListener('change', () => this.fill());
    const head = element('h2', 'part', words.library.head);
    head.tabIndex = -1;
    this.replaceChildren(head, element('p', 'about', this.summary(), ' ', button('quiet', words.library.back, () => desk.back())), failuresOf(library.failures) ?? '',
      element('div', 'tools', this.search, this.sorting), this.narrowing(), element('p', 'about', words.library.narrow), this.said, this.list);
    this.fill();
  }

  summary() {
    const { count, passages, ignored } = this.library;
    return [words.library.documents(count), words.library.passages(passages), ignored ? words.library.ignored(ignored) : null]
      .filter(Boolean).join(' · ');
  }

  /** Source and days of publication that the next questions are narrowed to. */
  narrowing() {
    const sources = [...new Set(this.library.documents.map(document => document.source).filter(Boolean))].sort();
    const source = choice(words.library.source, [['', words.library.anySource], ...sources.map(name => [name, name])], this.filters.sources?.[0] ?? '');
    source.addEventListener('change', () => this.narrow({ sources: source.value === '' ? undefined : [source.value] }));
    const days = ['from', 'to'].map(end => {
      const day = field('date', words.library[end]);
      day.value = this.filters[end] ?? '';
      day.addEventListener('change', () => this.narrow({ [end]: day.value || undefined }));
      return element('label', 'toggle', words.library[end], ' ', day);
    });
    return element('div', 'tools', element('label', 'toggle', words.library.source, ' ', source), ...days);
  }

  narrow(change) {
    Object.assign(this.filters, change);
    this.dispatchEvent(new Event('narrowed'));
  }

  fill() {
    const sought = this.search.value.trim().toLowerCase();
    const found = this.library.documents.filter(document =>
      [document.title, document.id, document.source, document.author].some(text => text?.toLowerCase().includes(sought)));
    found.sort(orderBy(this.sorting.value));
    this.list.replaceChildren(...found.slice(0, MOST).map(document => this.row(document)));
    this.said.textContent = words.library.shown(Math.min(found.length, MOST), this.library.count);
  }

  row(document) {
    const box = field('checkbox', words.library.choose(document.title));
    box.checked = this.filters.documents?.includes(document.id) ?? false;
    box.addEventListener('change', () => {
      const others = (this.filters.documents ?? []).filter(id => id !== document.id);
      const chosen = box.checked ? [...others, document.id] : others;
      this.narrow({ documents: chosen.length === 0 ? undefined : chosen });
    });
    const name = button('name', foreign('span', '', document.title), () => this.desk.open({ id: document.id, version: document.version }, name));
    const facts = [about(document), document.id, document.kind, document.pages ? words.library.pages(document.pages) : null,
      document.charset, document.language && document.language !== 'en' ? document.language : null,
      document.characters === undefined ? null : `${Math.max(1, Math.round(document.characters / 1000))} k`,
      document.instructions ? words.library.instructions : null].filter(Boolean).join(' · ');
    return element('li', '', element('label', 'pick', box), element('div', '', name, ' ', foreign('span', 'about', facts)));
  }
}

function orderBy(key) {
  return (one, other) => {
    const [a, b] = [one[key], other[key]];
    if (a === b || (a ?? b) === undefined) {
      return one.id.localeCompare(other.id);
    }
    if (a === undefined || b === undefined) {
      return a === undefined ? 1 : -1;
    }
    return key === 'published' ? b.localeCompare(a) : key === 'characters' ? b - a : a.localeCompare(b);
  };
}

function failuresOf(failures) {
  if (failures.length === 0) {
    return null;
  }
  const shown = folded('failures', words.library.failures(failures.length),
    element('ul', '', ...failures.map(failure => element('li', '', foreign('b', '', failure.id), ' ', foreign('span', '', failure.reason)))));
  shown.open = failures.length <= 5;
  return shown;
}

customElements.define('fn-library', LibraryElement);
