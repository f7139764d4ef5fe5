// Single-key shortcuts, which a switch turns off (WCAG 2.1.4), and the dialogs of the page.

import { memory } from './dom.js';

const KEY = 'shortcuts';

/** A button with `data-open="id"` opens that dialog. */
export function dialogs() {
  for (const button of document.querySelectorAll('[data-open]')) {
    button.addEventListener('click', () => document.getElementById(button.dataset.open)?.showModal());
  }
}

/** `/` goes to the search, `?` lists the keys. */
export function shortcuts() {
  const list = document.getElementById('shortcuts');
  const toggle = document.querySelector('[data-shortcuts-switch]');
  let on = memory.get(KEY) !== 'off';
  if (toggle) {
    toggle.checked = on;
    toggle.addEventListener('change', () => {
      on = toggle.checked;
      memory.set(KEY, on ? 'on' : 'off');
    });
  }
  document.addEventListener('keydown', (event) => {
    if (!on || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (writing(event.target) || document.querySelector('dialog[open]')) return;
    if (event.key === '/' && search()) event.preventDefault();
    if (event.key === '?' && list) {
      event.preventDefault();
      list.showModal();
    }
  });
}

function writing(target) {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function search() {
  const form = document.querySelector('[role="search"]');
  const box = document.querySelector('[data-search]') ?? form?.querySelector('input:not([type="hidden"], [type="checkbox"])');
  if (!box) return false;
  const fold = box.closest('details');
  if (fold) fold.open = true;
  box.focus();
  return true;
}
