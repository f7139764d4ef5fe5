// The product's own words, read from its catalogue: a journey asks for what a person reads, in that person's language.

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const locales = join(dirname(fileURLToPath(import.meta.url)), '../../locales');

/** Every one-line message of a language, by its key. */
export function catalogue(lang) {
  const messages = new Map();
  for (const file of readdirSync(join(locales, lang)).filter((name) => name.endsWith('.ftl'))) {
    for (const line of readFileSync(join(locales, lang, file), 'utf8').split('\n')) {
      const hit = /^([a-zA-Z][\w-]*)\s*=\s*(\S.*)$/.exec(line);
      if (hit) messages.set(hit[1], hit[2].trim());
    }
  }
  return messages;
}

/** `words('nl')('overview-title')`: a one-line message; `{ $name }` is filled from the second argument. */
export function words(lang) {
  const messages = catalogue(lang);
  return (key, values = {}) => {
    const text = messages.get(key);
    if (text === undefined) throw new Error(`no one-line message ${key} in ${lang}`);
    return text.replace(/\{\s*\$(\w+)\s*\}/g, (_, name) => {
      if (!(name in values)) throw new Error(`${key} wants ${name}`);
      return values[name];
    });
  };
}
