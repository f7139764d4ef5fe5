// "200 caractères restants" while typing (FIL-18). Counts characters as the server does, so an emoji is one; said aloud
// only when the typing pauses.

const PAUSE_MS = 900;

/** Wires every counted text. */
export function counters() {
  for (const group of document.querySelectorAll('[data-counter]')) {
    const box = group.querySelector('textarea');
    const shown = group.querySelector('.counter');
    const said = document.createElement('span');
    said.className = 'hidden';
    said.setAttribute('role', 'status');
    shown.after(said);
    let timer;
    const count = () => {
      // A browser sends a line end as two characters; the server counts one.
      const left = Number(group.dataset.counter) - [...box.value].length;
      shown.textContent = words(group.dataset, left);
      shown.classList.toggle('counter--over', left < 0);
      clearTimeout(timer);
      timer = setTimeout(() => {
        said.textContent = shown.textContent;
      }, PAUSE_MS);
    };
    box.addEventListener('input', count);
  }
}

function words(texts, left) {
  if (left === 0) return texts.none;
  const many = Math.abs(left) === 1 ? 'One' : 'Other';
  const text = left < 0 ? texts[`over${many}`] : texts[many.toLowerCase()];
  return text.replace('%{count}', String(Math.abs(left)));
}
