// The list of conversations that this browser keeps.
import { button, element, field, foreign } from '../base/elements.js';
import { store } from '../base/store.js';
import { words } from '../base/words.js';
import { asJson, asMarkdown, importJson, save } from './exchange.js';

/** <fn-history>: `refresh(current)` lists all; fires `choose` with an id, `gone` with one that was deleted, and `close`. */
export class HistoryElement extends HTMLElement {

  connectedCallback() {
    this.setAttribute('role', 'navigation');
    this.setAttribute('aria-label', words.history.head);
    this.search = field('search', words.history.search);
    this.search.addEventListener('input', () => this.fill());
    this.list = element('ul', '');
    this.said = element('p', 'said about');
    this.said.setAttribute('role', 'status');
    const close = signed('✕', words.history.close, () => this.dispatchEvent(new Event('close')));
    this.replaceChildren(element('div', 'history-head', element('h2', 'part', words.history.head), close), this.search, this.said, this.list,
      element('div', 'actions', this.importing(), button('quiet export-all', words.history.all, () => this.exportAll())));
  }

  /** Whether it lies over the conversation, as history.css has it. */
  get coversAll() {
    return window.matchMedia('(max-width: 74.99rem)').matches;
  }

  async refresh(current = this.current) {
    this.current = current;
    const shop = await store();
    this.kept = (await shop.conversations()).sort((one, other) => other.changed - one.changed);
    this.fill();
    if (!shop.kept) {
      this.said.textContent = words.history.unkept;
    }
    return this.kept.length;
  }

  fill() {
    const sought = this.search.value.trim().toLowerCase();
    const found = this.kept.filter(one => `${one.title} ${one.searched}`.toLowerCase().includes(sought));
    this.list.replaceChildren(...found.map(one => this.row(one)));
    if (found.length === 0) {
      this.list.append(element('li', 'about', this.kept.length === 0 ? words.history.none : words.history.nothing));
    }
  }

  row(kept) {
    const name = button('name', foreign('span', '', kept.title), () => this.dispatchEvent(new CustomEvent('choose', { detail: kept.id })));
    if (kept.id === this.current) {
      name.setAttribute('aria-current', 'true');
    }
    const row = element('li', '', name);
    const rename = signed('✎', words.history.rename(kept.title), () => this.rename(row, kept));
    const markdown = signed('MD', `${words.history.markdown}: ${kept.title}`, () => this.export(kept, 'md'));
    const json = signed('JSON', `${words.history.json}: ${kept.title}`, () => this.export(kept, 'json'));
    row.append(element('span', 'row-actions', rename, markdown, json, signed('✕', words.history.remove(kept.title), () => this.remove(kept))));
    return row;
  }

  rename(row, kept) {
    const box = field('text', words.history.name);
    box.value = kept.title;
    box.maxLength = 200;
    let over = false;
    const end = async take => {
      if (over) {
        return;
      }
      over = true;
      if (take && box.value.trim() !== '') {
        await (await store()).put(Object.assign(kept, { title: box.value.trim(), named: true }));
        this.dispatchEvent(new CustomEvent('renamed', { detail: kept }));
      }
      await this.refresh();
      [...this.list.querySelectorAll('.name')].find(name => name.textContent === kept.title)?.focus();
    };
    box.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === 'Escape') {
        event.stopPropagation();
        end(event.key === 'Enter');
      }
    });
    box.addEventListener('blur', () => end(true));
    row.replaceChildren(box);
    box.select();
  }

  async remove(kept) {
    const shop = await store();
    const turns = await shop.turns(kept.id);
    await shop.drop(kept.id);
    await this.refresh();
    this.dispatchEvent(new CustomEvent('gone', { detail: kept.id }));
    const undo = button('quiet', words.history.undo, async () => {
      await shop.put(kept);
      await Promise.all(turns.map(turn => shop.putTurn(turn)));
      this.said.replaceChildren();
      await this.refresh();
      this.dispatchEvent(new CustomEvent('choose', { detail: kept.id }));
    });
    this.said.replaceChildren(element('bdi', '', words.history.deleted(kept.title)), ' ', undo);
    undo.focus();
  }

  async export(kept, kind) {
    const turns = await (await store()).turns(kept.id);
    const name = kept.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'conversation';
    if (kind === 'md') {
      save(`${name}.md`, 'text/markdown', asMarkdown(kept.title, turns));
    } else {
      save(`${name}.json`, 'application/json', asJson([{ conversation: kept, turns }]));
    }
  }

  async exportAll() {
    const shop = await store();
    const all = await Promise.all(this.kept.map(async kept => ({ conversation: kept, turns: await shop.turns(kept.id) })));
    save('conversations.json', 'application/json', asJson(all));
  }

  importing() {
    const file = element('input', 'visually-hidden');
    Object.assign(file, { type: 'file', accept: '.json,application/json', tabIndex: -1 });
    file.setAttribute('aria-label', words.history.import);
    file.addEventListener('change', async () => {
      const count = await importJson(await file.files[0].text());
      file.value = '';
      await this.refresh();
      this.said.textContent = count === null ? words.history.bad : words.history.imported(count);
    });
    return element('span', '', file, button('quiet', words.history.import, () => file.click()));
  }
}

function signed(sign, label, action) {
  const made = button('quiet small', sign, action);
  made.setAttribute('aria-label', label);
  made.title = label;
  return made;
}

customElements.define('fn-history', HistoryElement);
