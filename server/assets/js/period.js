// The length of the period is read back while dates are typed (FIL-12). The rules of months and weeks live on the
// server: it answers `{"text": "1 mois, soit 28 jours calendrier"}` at the address in `data-period`, asked with
// `start` and `end` as typed. Without an answer the last words stay.

import { parse } from './dates.js';

const PAUSE_MS = 300;

/** Wires every group with `data-period`; its two date fields are `data-period-start` and `data-period-end` ids. */
export function periods() {
  for (const group of document.querySelectorAll('[data-period]')) {
    const start = document.getElementById(group.dataset.periodStart);
    const end = document.getElementById(group.dataset.periodEnd);
    if (!start || !end) continue;
    let timer;
    let asked = 0;
    const ask = async () => {
      if (!parse(start.value) || !parse(end.value)) return;
      asked += 1;
      const mine = asked;
      const query = new URLSearchParams({ start: start.value, end: end.value });
      try {
        const answer = await fetch(`${group.dataset.period}?${query}`, { headers: { accept: 'application/json' } });
        if (!answer.ok || mine !== asked) return;
        const { text } = await answer.json();
        group.textContent = text;
      } catch {
        // Offline: the server will say it with the next page.
      }
    };
    for (const input of [start, end]) {
      input.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(ask, PAUSE_MS);
      });
    }
  }
}
