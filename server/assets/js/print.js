// The print button of a receipt; without script the browser's own menu prints.

/** Wires every print button. */
export function printButtons() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.addEventListener('click', () => window.print());
  }
}
