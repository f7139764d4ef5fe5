// Building pieces of a page without HTML strings.

/** An element with properties set (`class`, `text`, attributes) and children appended. */
export function make(name, { class: className, text, ...attributes } = {}, children = []) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** The language of the page, for names of months and days. */
export const language = () => document.documentElement.lang || 'fr';

/** Storage that a browser may refuse: then nothing is remembered and nothing breaks. */
export const memory = {
  get(key) {
    try {
      return localStorage.getItem(`entracte.${key}`);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(`entracte.${key}`, value);
    } catch {
      // Private browsing or a full disk: the next page simply starts anew.
    }
  },
};
