// Panels that stay as they were left, and lists with several answers.

import { memory } from './dom.js';

/** A panel with `data-remember` (a name, or empty for its own id) opens as it was left on this device. */
export function rememberPanels() {
  for (const panel of document.querySelectorAll('details[data-remember]')) {
    const key = `panel.${panel.dataset.remember || panel.id}`;
    const left = memory.get(key);
    // A panel the server opened for a reason (an error, a filter at work) stays open.
    if (left && !panel.hasAttribute('data-keep-open')) panel.open = left === 'open';
    panel.addEventListener('toggle', () => memory.set(key, panel.open ? 'open' : 'shut'));
  }
}

/** The face of a closed list names what is ticked; Escape or a press elsewhere closes it. */
export function multiLists() {
  for (const group of document.querySelectorAll('[data-multi]')) {
    const fold = group.querySelector('details');
    const face = group.querySelector('.multi__text');
    const boxes = [...group.querySelectorAll('input[type="checkbox"]')];
    const name = (box) => box.labels[0]?.textContent.trim() ?? '';
    const show = () => {
      const ticked = boxes.filter((box) => box.checked).map(name);
      face.textContent = ticked.length > 0 ? ticked.join(', ') : face.dataset.all;
    };
    group.addEventListener('change', show);
    group.closest('form')?.addEventListener('reset', () => setTimeout(show));
    group.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !fold.open) return;
      fold.open = false;
      fold.querySelector('summary').focus();
    });
    document.addEventListener('click', (event) => {
      if (!group.contains(event.target)) fold.open = false;
    });
  }
}
