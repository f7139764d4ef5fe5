// The period while it is typed: its length is read back (FIL-12) and the law's findings are said at once. The rules live
// on the server: it answers `{"text", "findings": [{"code", "tone", "what"}]}` at the address in `data-period`, asked
// with `start`, `end` and `regime` as typed. Without an answer the last words stay.

import { parse } from './dates.js';

const PAUSE_MS = 300;

/** One line a finding that has no card on the page; cards of findings that no longer hold are put away. */
function say(list, findings) {
  const cards = new Map([...document.querySelectorAll('.finding')].map((card) => [card.id, card]));
  for (const [id, card] of cards) card.hidden = !findings.some(({ code }) => id === `finding-${code}`);
  const lines = findings.filter(({ code }) => !cards.has(`finding-${code}`));
  list.replaceChildren(
    ...lines.map(({ tone, what }) => {
      const line = document.createElement('li');
      const strong = document.createElement('strong');
      strong.textContent = tone;
      line.append(strong, ` – ${what}`);
      return line;
    }),
  );
}

/** The calendar as the server draws it: the browser reads the answer as a page. Whoever opened its text keeps it open. */
function draw(place, address, isCurrent) {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.onload = () => {
    if (request.status !== 200 || !request.response || !isCurrent()) return;
    const open = place.querySelector('details')?.open ?? false;
    place.replaceChildren(...request.response.querySelectorAll('figure'));
    const text = place.querySelector('details');
    if (text) text.open = open;
  };
  request.send();
}

/** Wires every group with `data-period`; its two date fields are `data-period-start` and `data-period-end` ids. */
export function periods() {
  for (const group of document.querySelectorAll('[data-period]')) {
    const start = document.getElementById(group.dataset.periodStart);
    const end = document.getElementById(group.dataset.periodEnd);
    const list = document.querySelector('[data-period-findings]');
    const drawn = document.querySelector('[data-period-calendar]');
    const regimes = document.querySelectorAll('input[name="regime"], select[name="regime"]');
    if (!start || !end) continue;
    let timer;
    let asked = 0;
    const ask = async () => {
      if (!parse(start.value) || !parse(end.value)) return;
      asked += 1;
      const mine = asked;
      const regime = [...regimes].find((field) => field.checked ?? true)?.value ?? '';
      const query = new URLSearchParams({ start: start.value, end: end.value, regime });
      try {
        const answer = await fetch(`${group.dataset.period}?${query}`, { headers: { accept: 'application/json' } });
        if (!answer.ok || mine !== asked) return;
        const { text, findings } = await answer.json();
        group.textContent = text;
        if (drawn) draw(drawn, `${group.dataset.period}?${query}&drawn=yes`, () => mine === asked);
        if (list && findings) say(list, findings);
      } catch {
        // Offline: the server will say it with the next page.
      }
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE_MS);
    };
    for (const input of [start, end]) input.addEventListener('input', soon);
    for (const field of regimes) field.addEventListener('change', soon);
  }
}
