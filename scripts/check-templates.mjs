// What the content policy and the "words live in the locales" rule ask of the templates, checked without a browser:
// no inline script, style or event handler, nothing from a third party, no link that opens behind the visitor's back.
// The browser journeys check the same promises on the pages as served.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const RULES = [
  [/<script(?![^>]*\ssrc=)[^>]*>/i, 'inline script: the content policy forbids it'],
  [/<style[\s>]/i, 'inline style sheet: the content policy forbids it'],
  [/<[^>]*\sstyle\s*=/i, 'style attribute: the content policy forbids it'],
  [/<[^>]*\son[a-z]+\s*=/i, 'event handler attribute: the content policy forbids it'],
  [/<(?:script|link|img|iframe|video|audio|source)\b[^>]*(?:src|href)\s*=\s*["'](?:https?:)?\/\//i, 'loads from a third party'],
  [/\|\s*safe\b/, 'unescaped output: HTML is never made from strings'],
  [/<a\b[^>]*target\s*=/i, 'opens a new window: the visitor decides that'],
  [/<form\b(?![^>]*\bmethod\s*=)[^>]*>/i, 'form without a method'],
];

export function problemsIn(text) {
  // Comments of the template language are not sent to anybody; their lines are kept so that numbers stay right.
  const source = text.replace(/\{#[\s\S]*?#\}/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return RULES.flatMap(([pattern, why]) =>
    [...source.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((hit) => ({
      line: source.slice(0, hit.index).split('\n').length,
      why,
    })),
  );
}

function templates(dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return templates(path);
    return path.endsWith('.html') ? [path] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = templates(join(root, 'server/templates'));
  let count = 0;
  for (const file of files) {
    for (const { line, why } of problemsIn(readFileSync(file, 'utf8'))) {
      console.error(`${relative(root, file)}:${line}: ${why}`);
      count += 1;
    }
  }
  console.log(`templates: ${files.length} files read, ${count} problem(s)`);
  process.exit(count === 0 ? 0 : 1);
}
