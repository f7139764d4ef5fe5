// The copy button of a ticket.

/** Wires every copy button. */
export function copyButtons() {
  for (const button of document.querySelectorAll('[data-copy]')) {
    const said = button.parentElement.querySelector('[role="status"]');
    button.addEventListener('click', async () => {
      const done = await copied(button.dataset.copy);
      if (said) said.textContent = done ? button.dataset.copied : button.dataset.copy;
    });
  }
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard here (an old browser, no secure connection): the number is shown beside the button instead.
    return false;
  }
}
