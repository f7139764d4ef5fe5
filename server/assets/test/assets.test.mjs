// What the build promises: nothing of GOV.UK's identity, nothing that the content policy refuses, modest sizes.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
assert.ok(existsSync(join(dist, 'manifest.json')), 'dist/ is not built: npm run build');
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
const read = (name) => readFileSync(join(dist, manifest[name]));
const css = read('main.css').toString();
const script = read('app.js').toString();
const count = (text, pattern) => [...text.matchAll(pattern)].length;

test('nothing of the GOV.UK identity is shipped', () => {
  assert.equal(count(css, /GDS Transport/gi), 0);
  assert.equal(count(css, /crest|govuk-logo/gi), 0);
  const families = new Set([...css.matchAll(/@font-face\{font-family:"?([^;"]+)"?/g)].map((hit) => hit[1]));
  assert.deepEqual([...families].sort(), ['Source Sans 3', 'Source Sans fallback', 'Source Serif 4', 'Source Serif fallback']);
});

test('the style sheet asks for nothing but our fonts', () => {
  const urls = [...css.matchAll(/url\("?([^)"]+)"?\)/g)].map((hit) => hit[1]);
  assert.equal(urls.length, 6);
  for (const url of urls) assert.ok(existsSync(join(dist, url)), `${url} is built`);
  assert.equal(count(css, /data:/g), 0, 'the policy refuses data: addresses');
  assert.equal(count(css, /@import/g), 0);
});

test('the script keeps to trusted types', () => {
  for (const sink of [/innerHTML/, /outerHTML/, /insertAdjacentHTML/, /document\.write/, /DOMParser/, /\beval\(/, /new Function/]) {
    assert.equal(count(script, new RegExp(sink, 'g')), 0, String(sink));
  }
});

test('sizes stay modest', () => {
  assert.ok(css.length < 110_000, `style sheet ${css.length} bytes`);
  assert.ok(script.length < 30_000, `script ${script.length} bytes`);
  const fonts = Object.keys(manifest).filter((name) => name.endsWith('.woff2'));
  const everyday = fonts.filter((name) => !name.includes('-ext-')).reduce((sum, name) => sum + read(name).length, 0);
  assert.ok(everyday < 60_000, `fonts of an ordinary page ${everyday} bytes`);
});

test('names carry the hash of their bytes and twins unpack to the same', () => {
  for (const file of Object.values(manifest)) assert.match(file, /\.[0-9a-f]{10}\.[a-z0-9]+$/);
  for (const twin of readdirSync(dist).filter((name) => /\.(gz|br)$/.test(name))) {
    const plain = readFileSync(join(dist, twin.replace(/\.(gz|br)$/, '')));
    const packed = readFileSync(join(dist, twin));
    assert.deepEqual(twin.endsWith('.gz') ? gunzipSync(packed) : brotliDecompressSync(packed), plain);
  }
});
