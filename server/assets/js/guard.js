// A form is sent once: a second press while the answer is on its way is ignored (the server guards as well).

const AGAIN_MS = 8000;

/** Wires every posting form. */
export function guardForms() {
  for (const form of document.querySelectorAll('form[method="post" i]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
      const button = event.submitter;
      button?.setAttribute('aria-disabled', 'true');
      // When no page comes (a download, a lost connection) the form must work again.
      setTimeout(() => free(form), AGAIN_MS);
    });
  }
  // A page brought back by the back button is ready again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) document.querySelectorAll('form[data-sent]').forEach(free);
  });
}

function free(form) {
  delete form.dataset.sent;
  // Its buttons may stand elsewhere on the page.
  for (const button of form.elements) if (button.type === 'submit') button.removeAttribute('aria-disabled');
}
