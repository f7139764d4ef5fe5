// Suggestions while typing, for a box that also works without them (a combobox with a list, as ARIA describes it).
// `data-suggest` on the box is the address that answers `{"items": [{"value", "label", "detail", "href"}]}` to `?q=`;
// empty, it takes the options of the box's own datalist. An item with `href` is gone to; otherwise its value is typed.
// `data-suggest-method="post"` sends what is typed in the body, under the box's own name: names stay out of addresses.
// `data-suggest-choose` is a field name: an item taken is sent under it, to the form's `data-choose-action`.

import { make } from './dom.js';

const PAUSE_MS = 200;
const SHOWN_MAX = 12;

/** Wires every box with suggestions. */
export function suggestions() {
  for (const box of document.querySelectorAll('input[data-suggest]')) new Suggest(box);
}

/** Without accents and case, so that "helene" finds "Hélène". */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function source(box) {
  const options = box.list ? [...box.list.options].map(({ value, label }) => ({ value, label: label || value })) : [];
  // The browser's own list would cover ours.
  box.removeAttribute('list');
  if (!box.dataset.suggest) {
    return async (typed) => {
      const words = fold(typed).split(/\s+/).filter(Boolean);
      return options.filter(({ value, label }) => words.every((word) => fold(`${value} ${label}`).includes(word)));
    };
  }
  if (box.dataset.suggestMethod === 'post') {
    return async (typed) => {
      const body = new URLSearchParams({ csrf: box.form.elements.csrf.value, [box.name]: typed });
      const answer = await fetch(box.dataset.suggest, { method: 'POST', body, headers: { accept: 'application/json' } });
      return answer.ok ? (await answer.json()).items : [];
    };
  }
  return async (typed) => {
    const answer = await fetch(`${box.dataset.suggest}?${new URLSearchParams({ q: typed })}`, { headers: { accept: 'application/json' } });
    return answer.ok ? (await answer.json()).items : [];
  };
}

class Suggest {
  constructor(box) {
    this.box = box;
    this.ask = source(box);
    this.items = [];
    this.at = -1;
    this.asked = 0;
    const id = `${box.id}-suggestions`;
    this.list = make('ul', { class: 'suggestions', id, role: 'listbox', 'aria-label': box.labels[0]?.textContent.trim() ?? '' });
    this.list.hidden = true;
    box.after(this.list);
    box.parentElement.classList.add('suggest');
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false', autocomplete: 'off' })) {
      box.setAttribute(name, value);
    }
    box.addEventListener('input', () => this.later());
    box.addEventListener('keydown', (event) => this.onKey(event));
    box.addEventListener('blur', () => setTimeout(() => this.shut(), 150));
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option) this.take(Number(option.dataset.index));
    });
  }

  later() {
    clearTimeout(this.timer);
    if (this.box.value.trim() === '') {
      this.shut();
      return;
    }
    this.timer = setTimeout(() => this.fill(), PAUSE_MS);
  }

  async fill() {
    this.asked += 1;
    const mine = this.asked;
    let items = [];
    try {
      items = await this.ask(this.box.value);
    } catch {
      // No answer: the box works as any other.
    }
    if (mine !== this.asked) return;
    this.items = items.slice(0, SHOWN_MAX);
    this.at = -1;
    this.list.replaceChildren(...this.items.map((item, index) => this.option(item, index)));
    this.open(this.items.length > 0);
  }

  option({ value, label, detail }, index) {
    const parts = [make('span', { class: 'suggestions__label', text: label ?? value })];
    if (detail || (label && value && label !== value)) parts.push(make('span', { class: 'suggestions__detail', text: detail ?? value }));
    return make('li', { role: 'option', id: `${this.list.id}-${index}`, 'data-index': String(index), 'aria-selected': 'false' }, parts);
  }

  open(is) {
    this.list.hidden = !is;
    this.box.setAttribute('aria-expanded', String(is));
    if (!is) this.box.removeAttribute('aria-activedescendant');
  }

  shut() {
    this.asked += 1;
    this.open(false);
  }

  onKey(event) {
    if (this.list.hidden) return;
    const last = this.items.length - 1;
    if (event.key === 'ArrowDown') this.move(this.at >= last ? 0 : this.at + 1);
    else if (event.key === 'ArrowUp') this.move(this.at <= 0 ? last : this.at - 1);
    else if (event.key === 'Escape') this.shut();
    else if (event.key === 'Enter' && this.at >= 0) this.take(this.at);
    else return;
    event.preventDefault();
  }

  move(to) {
    this.at = to;
    [...this.list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === to)));
    const option = this.list.children[to];
    this.box.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  take(index) {
    const item = this.items[index];
    this.shut();
    if (item.href) {
      window.location.assign(item.href);
      return;
    }
    if (this.box.dataset.suggestChoose) {
      this.choose(item.value);
      return;
    }
    this.box.value = item.value;
    this.box.dispatchEvent(new Event('change', { bubbles: true }));
  }

  choose(value) {
    const form = this.box.form;
    form.append(make('input', { type: 'hidden', name: this.box.dataset.suggestChoose, value }));
    form.action = form.dataset.chooseAction;
    this.box.disabled = true;
    form.requestSubmit();
  }
}
