// Single-key shortcuts, which a switch turns off (WCAG 2.1.4), and the dialogs of the page.

import { make, memory } from './dom.js';

const KEY = 'shortcuts';

/** A button with `data-open="id"` opens that dialog. */
export function dialogs() {
  for (const button of document.querySelectorAll('[data-open]')) {
    button.addEventListener('click', () => document.getElementById(button.dataset.open)?.showModal());
  }
}

/** `/` goes to the search, `?` lists the keys; what the page marks with `data-key` is pressed by its letter. */
export function shortcuts() {
  const list = document.getElementById('shortcuts');
  const keyed = keysOfPage(list);
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
    const pressed = keyed.get(event.key.toLowerCase());
    if (pressed) {
      event.preventDefault();
      press(pressed);
    }
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

/** The elements with a letter, each added to the list of keys. */
function keysOfPage(list) {
  const found = new Map();
  const lines = list?.querySelector('.keys');
  for (const element of document.querySelectorAll('[data-key]')) {
    const key = element.dataset.key;
    found.set(key, element);
    const words = element.dataset.keyLabel ?? element.textContent.trim();
    lines?.append(make('div', {}, [make('dt', {}, [make('kbd', { text: key.toUpperCase() })]), make('dd', { text: words })]));
    if (element.dataset.choose) element.addEventListener('click', () => choose(element));
  }
  return found;
}

/** Opens a fold and goes into it; everything else is pressed. */
function press(element) {
  if (!element.matches('summary')) return element.click();
  const fold = element.closest('details');
  fold.open = !fold.open;
  const first = fold.open && fold.querySelector('input:not([type="hidden"]), select, textarea');
  (first || element).focus();
}

/** Ticks the choice a button names, opens what it needs, and leads to the button that sends. */
function choose(button) {
  const form = button.form;
  const box = form.querySelector(`input[type="radio"][value="${CSS.escape(button.dataset.choose)}"]`);
  box.checked = true;
  const fold = form.querySelector('details');
  const needsWords = button.dataset.choose !== 'granted' && fold;
  if (needsWords) fold.open = true;
  (needsWords ? fold.querySelector('input, textarea') : form.querySelector('button[type="submit"]')).focus();
}
