// French that is left on a page in another language: the product's own French words, where that language has words of its
// own. What people typed, names and tickets are nobody's leftovers.

import assert from 'node:assert/strict';
import { catalogue } from './words.mjs';

/** Shorter ones may be the same in two languages, or be a name. */
const LETTERS_MIN = 8;
/** From this length on a sentence is looked for in the middle of others as well. */
const SENTENCE_MIN = 30;

/** The French messages that have other words in this language. */
function frenchOnly(lang) {
  const [french, own] = [catalogue('fr'), catalogue(lang)];
  const said = new Set(own.values());
  const only = [...french].filter(([key, text]) => own.has(key) && !text.includes('{') && text.length >= LETTERS_MIN && !said.has(text));
  return [...new Set(only.map(([, text]) => text))];
}

const known = new Map();

/** Fails when the page, read in `lang`, says something of the French catalogue. */
export async function assertNoFrench(page, lang) {
  if (lang === 'fr') return;
  if (!known.has(lang)) known.set(lang, frenchOnly(lang));
  const found = await page.evaluate(leftovers, { french: known.get(lang), sentence: SENTENCE_MIN });
  assert.deepEqual(found, [], `French words on ${page.url()} in ${lang}`);
}

/** Runs in the page. */
function leftovers({ french, sentence }) {
  const plain = (text) => text.replace(/\s+/g, ' ').replace(/[\s:*]+$/, '').trim();
  const own = (element) => (element.closest('[lang]') ?? document.documentElement) === document.documentElement;
  const texts = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const parent = nodes.currentNode.parentElement;
    // What somebody wrote is quoted or stands in a box.
    if (own(parent) && !parent.closest('script, style, textarea, q')) texts.push(plain(nodes.currentNode.data));
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
    if (!own(element)) continue;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) texts.push(plain(element.getAttribute(name) ?? ''));
  }
  const whole = new Set(french.map(plain));
  const sentences = [...whole].filter((text) => text.length >= sentence);
  return texts.filter((text) => text !== '' && (whole.has(text) || sentences.some((one) => text.includes(one))));
}
