// The calendar beside a typed date (CAL-01): a dialog with one month, Monday first, used by mouse, touch, keyboard or
// screen reader. The typed field stays the truth; the calendar only writes into it.

import { addDays, addMonths, format, monthGrid, parse, today, weekday } from './dates.js';
import { language, make } from './dom.js';

const STEPS = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -7),
  ArrowDown: (date) => addDays(date, 7),
  Home: (date) => addDays(date, -weekday(date)),
  End: (date) => addDays(date, 6 - weekday(date)),
  PageUp: (date, shift) => addMonths(date, shift ? -12 : -1),
  PageDown: (date, shift) => addMonths(date, shift ? 12 : 1),
};

/** Wires every date field of the page. */
export function calendars() {
  const fields = document.querySelectorAll('[data-date]');
  if (fields.length === 0) return;
  const calendar = new Calendar();
  for (const field of fields) {
    const input = field.querySelector('input');
    const output = field.querySelector('output');
    const readBack = () => {
      const date = parse(input.value);
      output.textContent = date ? weekdayName(date, 'long') : '';
    };
    input.addEventListener('input', readBack);
    readBack();
    field.querySelector('button').addEventListener('click', () => calendar.open(input));
  }
}

function weekdayName(date, width) {
  return new Intl.DateTimeFormat(language(), { weekday: width, timeZone: 'UTC' }).format(date);
}

class Calendar {
  constructor() {
    this.words = document.body.dataset;
    this.title = make('h2', { class: 'calendar__title', id: 'calendar-title', 'aria-live': 'polite' });
    this.rows = make('tbody');
    this.dialog = make('dialog', { class: 'dialog calendar', 'aria-labelledby': 'calendar-name calendar-title' }, [
      make('p', { class: 'hidden', id: 'calendar-name', text: this.words.calendarTitle }),
      make('div', { class: 'calendar__head' }, [
        this.step('«', this.words.calendarPreviousYear, -12),
        this.step('‹', this.words.calendarPreviousMonth, -1),
        this.title,
        this.step('›', this.words.calendarNextMonth, 1),
        this.step('»', this.words.calendarNextYear, 12),
      ]),
      make('table', { class: 'calendar__grid', role: 'grid', 'aria-labelledby': 'calendar-title' }, [this.head(), this.rows]),
      this.foot(),
      make('p', { class: 'calendar__keys', text: this.words.calendarKeys }),
    ]);
    this.rows.addEventListener('keydown', (event) => this.onKey(event));
    this.rows.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button) this.choose(new Date(Number(button.dataset.day)));
    });
    // A press on the backdrop closes, as people expect.
    this.dialog.addEventListener('click', (event) => event.target === this.dialog && this.dialog.close());
    this.dialog.addEventListener('close', () => this.opener?.focus());
    document.body.append(this.dialog);
  }

  step(sign, words, months) {
    const button = make('button', { class: 'calendar__step', type: 'button', title: words }, [
      make('span', { 'aria-hidden': 'true', text: sign }),
      make('span', { class: 'hidden', text: words }),
    ]);
    button.addEventListener('click', () => this.show(addMonths(this.shown, months)));
    return button;
  }

  head() {
    const monday = new Date(Date.UTC(2024, 0, 1));
    const cells = Array.from({ length: 7 }, (_, index) => {
      const date = addDays(monday, index);
      return make('th', { scope: 'col', abbr: weekdayName(date, 'long') }, [
        make('span', { 'aria-hidden': 'true', text: weekdayName(date, 'short').slice(0, 2) }),
        make('span', { class: 'hidden', text: weekdayName(date, 'long') }),
      ]);
    });
    return make('thead', {}, [make('tr', {}, cells)]);
  }

  foot() {
    const now = make('button', { class: 'button button--quiet', type: 'button', text: this.words.calendarToday });
    now.addEventListener('click', () => {
      this.show(today());
      this.focusShown();
    });
    const close = make('button', { class: 'button button--quiet', type: 'button', text: this.words.calendarClose });
    close.addEventListener('click', () => this.dialog.close());
    return make('div', { class: 'calendar__foot' }, [now, close]);
  }

  open(input) {
    this.input = input;
    this.opener = document.activeElement;
    this.chosen = parse(input.value);
    this.show(this.chosen ?? today());
    this.dialog.showModal();
    this.focusShown();
  }

  show(date) {
    this.shown = date;
    this.title.textContent = new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
    const name = new Intl.DateTimeFormat(language(), { dateStyle: 'full', timeZone: 'UTC' });
    const now = today().getTime();
    const weeks = monthGrid(date).map((week) =>
      make('tr', {}, week.map((each) => (each.getUTCMonth() === date.getUTCMonth() ? this.cell(each, name, now) : make('td')))),
    );
    this.rows.replaceChildren(...weeks.filter((week) => week.querySelector('button')));
  }

  cell(date, name, now) {
    const time = date.getTime();
    const chosen = this.chosen?.getTime() === time;
    const classes = ['calendar__day', time === now && 'calendar__day--today', chosen && 'calendar__day--chosen'];
    const button = make('button', {
      class: classes.filter(Boolean).join(' '),
      type: 'button',
      tabindex: time === this.shown.getTime() ? '0' : '-1',
      'data-day': String(time),
      'aria-label': name.format(date),
      'aria-current': time === now && 'date',
      text: String(date.getUTCDate()),
    });
    return make('td', { role: 'gridcell', 'aria-selected': String(chosen) }, [button]);
  }

  focusShown() {
    this.rows.querySelector('[tabindex="0"]')?.focus();
  }

  onKey(event) {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.show(step(this.shown, event.shiftKey));
    this.focusShown();
  }

  choose(date) {
    this.input.value = format(date);
    this.opener = this.input;
    this.dialog.close();
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
    this.input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
