// What the built style sheet and script must never hold: gov.uk's font and crest, anything from elsewhere, a file that is not there.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const dist = join(dirname(fileURLToPath(import.meta.url)), '../server/assets/dist');
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
const css = readFileSync(join(dist, manifest['main.css']), 'utf8');

// Bytes of the style sheet, unpacked: a visitor on a slow line waits for it before seeing anything.
const CSS_BYTES_MAX = 100_000;

test("gov.uk's font and crest stay out of the style sheet", () => {
  assert.doesNotMatch(css, /GDS Transport|crest|crown/i);
});

test('the style sheet loads only our own files, and they exist', () => {
  const files = [...css.matchAll(/url\(["']?([^"')]+)/g)].map((m) => m[1]);
  assert.notEqual(files.length, 0, 'fonts at least');
  for (const file of files) {
    assert.doesNotMatch(file, /^(https?:)?\/\//, file);
    assert.ok(file.startsWith('data:') || existsSync(join(dist, file.split('/').at(-1))), file);
  }
});

test('the style sheet stays small', () => {
  assert.ok(css.length <= CSS_BYTES_MAX, `${css.length} bytes`);
});

test('every built file is in the manifest under a hash of its content', () => {
  for (const file of Object.values(manifest)) assert.match(file, /\.[0-9a-f]{10}\.[a-z0-9]+$/);
});
