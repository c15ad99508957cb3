// The question box: grows with what is typed and keeps it, counts near the limit, asks and stops.
import { button, element } from '../base/elements.js';
import { recall, remember } from '../base/memory.js';
import { words } from '../base/words.js';

/** As the server has it; characters are Unicode's. */
const LONGEST = 2000;
const NEAR = 200;

/** <fn-ask>: fires `ask` with the question, `stop`, and `everywhere` when the narrowing is given up. */
export class AskElement extends HTMLElement {

  connectedCallback() {
    this.box = element('textarea', '');
    Object.assign(this.box, { id: 'question', name: 'question', rows: 1, placeholder: words.ask.placeholder, enterKeyHint: 'send', dir: 'auto' });
    this.box.setAttribute('aria-label', words.ask.label);
    this.box.setAttribute('aria-describedby', 'ask-hint');
    this.send = button('send', words.ask.send, event => this.clicked(event));
    this.send.id = 'send';
    this.counter = element('span', 'counter');
    this.counter.setAttribute('role', 'status');
    this.only = element('p', 'only');
    this.only.hidden = true;
    const hint = element('span', 'keys', words.ask.hint);
    hint.id = 'ask-hint';
    this.replaceChildren(this.only, element('div', 'ask-box', this.box, this.send), element('div', 'ask-foot', hint, this.counter));
    this.box.addEventListener('input', () => this.fit());
    this.box.addEventListener('keydown', event => this.pressed(event));
    window.addEventListener('resize', () => this.fit());
    this.giveBack(recall('sessionStorage', 'typed') ?? '');
  }

  get busy() {
    return this.send.textContent === words.ask.stop;
  }

  set busy(now) {
    this.send.textContent = now ? words.ask.stop : words.ask.send;
  }

  /** Puts a question back that was not answered, unless another is being typed. */
  giveBack(question) {
    this.box.value ||= question;
    this.fit();
  }

  /** Says that only some documents are asked; null for all. */
  narrow(what) {
    this.only.hidden = what === null;
    this.only.replaceChildren(...(what === null ? [] : [words.ask.only(what), ' ',
      button('quiet', words.ask.everywhere, () => this.dispatchEvent(new Event('everywhere')))]));
  }

  focus() {
    this.box.focus();
  }

  clicked(event) {
    if (this.busy) {
      this.dispatchEvent(new Event('stop'));
    } else if (event.detail < 2) {
      // The second click of two on Stop does not ask again.
      this.submit();
    }
    this.focus();
  }

  submit() {
    const question = this.box.value.trim();
    if (this.busy || question === '' || [...question].length > LONGEST) {
      return;
    }
    this.last = question;
    this.box.value = '';
    this.fit();
    this.dispatchEvent(new CustomEvent('ask', { detail: question }));
  }

  pressed(event) {
    // While a word is being composed, keys belong to the input method.
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === 'ArrowUp' && this.box.value === '' && this.last) {
      event.preventDefault();
      this.giveBack(this.last);
    }
  }

  fit() {
    remember('sessionStorage', 'typed', this.box.value);
    this.box.style.height = 'auto';
    this.box.style.height = `${this.box.scrollHeight}px`;
    const left = LONGEST - [...this.box.value.trim()].length;
    this.counter.textContent = left < 0 ? words.ask.over(-left) : left <= NEAR ? words.ask.left(left) : '';
    this.counter.classList.toggle('failure', left < 0);
    this.send.setAttribute('aria-disabled', String(left < 0));
  }
}

customElements.define('fn-ask', AskElement);
