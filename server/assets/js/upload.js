// A chosen file is sent at once, so that nothing is lost when the page is left; "Appliquer les changements" confirms (PD6).
// Without this script the form is sent as any other. What is wrong is said at its field.

/** Wires every form that takes a file. */
export function uploads() {
  for (const form of document.querySelectorAll('form[data-upload]')) wire(form);
}

function wire(form) {
  const input = form.querySelector('.upload__input');
  const name = form.querySelector('.upload__name');
  const zone = form.querySelector('.upload__zone');
  const kind = form.elements.kind;
  const description = form.querySelector('[data-upload-description]');
  form.classList.add('upload--script');

  const show = () => {
    description.hidden = kind.value !== 'other';
    const names = [...input.files].map((file) => file.name);
    name.textContent = names.join(', ') || name.dataset.none;
  };
  kind.addEventListener('change', show);
  show();

  input.addEventListener('change', () => {
    show();
    if (input.files.length === 0) return;
    const problem = problemOf(form, [...input.files]);
    complain(form, 'file', problem);
    // What needs a description waits for the button.
    const described = kind.value !== 'other' || form.elements.description.value.trim();
    if (!problem && kind.value && described) send(form);
  });

  for (const type of ['dragenter', 'dragover']) {
    zone.addEventListener(type, (event) => {
      event.preventDefault();
      zone.classList.add('upload__zone--over');
    });
  }
  zone.addEventListener('dragleave', () => zone.classList.remove('upload__zone--over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('upload__zone--over');
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change'));
  });
}

/** What can be seen before sending; the server looks at the content. */
function problemOf(form, files) {
  const words = form.dataset;
  if (files.length > 1) {
    if (files.length > Number(words.photosMax)) return words.tooMany;
    if (files.some((file) => file.type === 'application/pdf')) return words.notPhotos;
    const together = files.reduce((sum, file) => sum + file.size, 0);
    if (together > Number(words.togetherMax)) return words.tooLargeTogether;
  }
  return files.map((file) => problemOfOne(form, file)).find(Boolean);
}

function problemOfOne(form, file) {
  // A photo is made smaller by the service, a PDF is kept as it is.
  const pdf = file.type === 'application/pdf' || /\.pdf$/i.test(file.name);
  if (file.size > Number(pdf ? form.dataset.pdfBytesMax : form.dataset.bytesMax)) return form.dataset.tooLarge;
  if (/^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name)) return form.dataset.heic;
  const known = /^(application\/pdf|image\/(jpeg|png))$/;
  return file.type && !known.test(file.type) ? form.dataset.wrongType : undefined;
}

async function send(form) {
  const state = form.querySelector('.upload__state');
  const body = new FormData(form);
  body.set('script', 'yes');
  body.delete('kept');
  state.textContent = form.dataset.sending;
  form.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    if (answer.redirected) {
      location.assign(answer.url);
      return;
    }
    if (answer.status === 422) {
      const problems = await answer.json();
      for (const field of ['kind', 'file', 'description']) complain(form, field, problems[field]);
      state.textContent = '';
    } else {
      state.textContent = form.dataset.failed;
    }
  } catch {
    state.textContent = form.dataset.failed;
  }
  form.removeAttribute('aria-busy');
}

/** Says what is wrong at a field, or takes it back. */
function complain(form, field, words) {
  const box = form.querySelector(`#${field}`);
  const group = box.closest('.govuk-form-group');
  const id = `${field}-error`;
  group.querySelector(`#${id}`)?.remove();
  const ids = (box.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id);
  group.classList.toggle('govuk-form-group--error', Boolean(words));
  if (words) {
    const error = document.createElement('p');
    error.id = id;
    error.className = 'govuk-error-message';
    error.setAttribute('role', 'alert');
    error.textContent = words;
    (group.querySelector('.upload__zone') ?? box).before(error);
    box.setAttribute('aria-invalid', 'true');
    ids.push(id);
  } else {
    box.removeAttribute('aria-invalid');
  }
  if (ids.length) box.setAttribute('aria-describedby', ids.join(' '));
}
