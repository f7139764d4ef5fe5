// Builds dist/ from nothing but npm packages: the style sheet (sass), the script (esbuild), the fonts (subset), the mark.
// Every file carries the first ten hexadecimal digits of its SHA-256 in its name and lies beside its gzip and brotli
// form where that is smaller; manifest.json maps the plain names to the hashed ones.

import { build as bundle } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { compile } from 'sass';
import subsetFont from 'subset-font';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, 'dist');

// Basic Latin, Latin-1, the marks our texts use; then the letters of the other languages of Europe, for names.
const LATIN = '\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2010-\u2015\u2018-\u201a\u201c-\u201e\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2215\u202f';
const LATIN_EXT = '\u0100-\u0130\u0132-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u0180-\u0188\u018f\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u01e6-\u01eb\u01f4\u01f5\u01fa-\u021b\u0237\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9';

const FONTS = [
  { family: 'source-sans-3', weight: 400 },
  { family: 'source-sans-3', weight: 600 },
  { family: 'source-serif-4', weight: 600 },
].flatMap((font) => [
  { ...font, part: 'latin', letters: LATIN },
  { ...font, part: 'latin-ext', letters: LATIN_EXT },
]);

/** `a-c` → `abc`: the letters of a set of ranges. */
function letters(ranges) {
  const signs = [...ranges];
  let all = '';
  for (let i = 0; i < signs.length; i += 1) {
    if (signs[i + 1] === '-' && i + 2 < signs.length) {
      for (let code = signs[i].codePointAt(0); code <= signs[i + 2].codePointAt(0); code += 1) {
        all += String.fromCodePoint(code);
      }
      i += 2;
    } else {
      all += signs[i];
    }
  }
  return all;
}

async function font({ family, weight, part, letters: ranges }) {
  const name = `${family}-${part}-${weight}`;
  const source = join(here, `node_modules/@fontsource/${family}/files/${name}-normal.woff2`);
  const bytes = await subsetFont(readFileSync(source), letters(ranges), { targetFormat: 'woff2' });
  return [`${name}.woff2`, bytes];
}

function hashed(name, bytes) {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return name.replace(/(\.[a-z0-9]+)$/, `.${digest}$1`);
}

const manifest = {};

function write(name, bytes) {
  const file = hashed(name, bytes);
  manifest[name] = file;
  writeFileSync(join(dist, file), bytes);
  const packed = {
    gz: gzipSync(bytes, { level: 9 }),
    br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  };
  for (const [ending, smaller] of Object.entries(packed)) {
    // Fonts are compressed already; a larger twin helps nobody.
    if (smaller.length < bytes.length * 0.95) writeFileSync(join(dist, `${file}.${ending}`), smaller);
  }
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

for (const [name, bytes] of await Promise.all(FONTS.map(font))) write(name, bytes);
// The manual's pictures, taken by its journey (e2e/lib/manual.mjs) and kept: a program built without a browser shows them.
const manual = join(here, 'manual');
for (const lang of ['fr', 'nl', 'de', 'en'].filter((code) => existsSync(join(manual, code)))) {
  for (const name of readdirSync(join(manual, lang))) write(`manual-${lang}-${name}`, readFileSync(join(manual, lang, name)));
}
write('mark.svg', readFileSync(join(here, 'mark.svg')));

const { css } = compile(join(here, 'main.scss'), {
  style: 'compressed',
  loadPaths: [join(here, 'node_modules')],
  quietDeps: true,
});
// The style sheet names fonts plainly; the browser needs the hashed names, relative to itself.
const linked = css.replace(/url\("?fonts\/([a-z0-9-]+\.woff2)"?\)/g, (_, name) => {
  if (!manifest[name]) throw new Error(`main.scss asks for ${name}, which is not built`);
  return `url("${manifest[name]}")`;
});
write('main.css', Buffer.from(linked));

const script = await bundle({
  entryPoints: [join(here, 'app.js')],
  bundle: true,
  format: 'esm',
  target: ['es2020'],
  minify: true,
  write: false,
  legalComments: 'none',
});
write('app.js', Buffer.from(script.outputFiles[0].contents));

writeFileSync(join(dist, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
