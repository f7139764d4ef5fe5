// Every class a template names is known to the style sheet: a slip in a name would leave a part of a page unstyled.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(here, 'dist/manifest.json'), 'utf8'));
const css = readFileSync(join(here, 'dist', manifest['main.css']), 'utf8');
const known = new Set([...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map((hit) => hit[1]));
// Names that only mark a place for the reader of the source, or for a script.
const MARKS = new Set(['page', 'govuk-list', 'govuk-fieldset', 'time__bar', 'opening__main']);

function templates(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return templates(path);
    return entry.name.endsWith('.html') ? [path] : [];
  });
}

/** The class names of a template; a name finished by an expression is left out, its fixed neighbours are not. */
function classes(source) {
  const plain = source.replace(/\{#[\s\S]*?#\}/g, '').replace(/\{%[\s\S]*?%\}/g, ' ').replace(/\{\{[\s\S]*?\}\}/g, '{}');
  return [...plain.matchAll(/\sclass="([^"]*)"/g)].flatMap((hit) => hit[1].split(/\s+/)).filter((name) => name && !/[{}]/.test(name) && !name.endsWith('-'));
}

test('templates name only classes the style sheet knows', () => {
  const strangers = templates(join(here, '../templates')).flatMap((path) =>
    [...new Set(classes(readFileSync(path, 'utf8')))]
      .filter((name) => !known.has(name) && !MARKS.has(name))
      .map((name) => `${path.slice(here.length - 'assets/'.length)}: ${name}`),
  );
  assert.deepEqual(strangers, []);
});
