// Which licences and which packages may enter the build, and THIRD-PARTY.md, the notice that travels with it.
//
//   node scripts/licences.mjs --check    fails on an unknown licence, a banned package, a foreign source,
//                                        too large a serving graph, or a stale THIRD-PARTY.md
//   node scripts/licences.mjs --write    writes THIRD-PARTY.md anew
//
// Reads only what the lock files pin, so that the answer is the same on every machine.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choose } from './spdx.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = 'x86_64-unknown-linux-gnu';
const NOTICE = join(root, 'THIRD-PARTY.md');

// Best first: of two licences offered, we take the earlier. All go with the EUPL-1.2.
const ALLOWED = [
  'Apache-2.0', 'Apache-2.0 WITH LLVM-exception', 'MIT', 'MIT-0', '0BSD', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause',
  'Zlib', 'IJG', 'BSL-1.0', 'Unlicense', 'CC0-1.0', 'Unicode-3.0', 'CDLA-Permissive-2.0', 'EUPL-1.2',
];
// Only for tools that run on the maker's machine and never leave it, and for fonts, which are shipped as they are.
const ALLOWED_TOOLS = [...ALLOWED, 'MPL-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'CC-BY-4.0', 'OFL-1.1'];
const ALLOWED_FRONT = [...ALLOWED, 'OFL-1.1'];

const BANNED = {
  'native-tls': 'rustls is the one TLS',
  openssl: 'rustls is the one TLS',
  'openssl-sys': 'rustls is the one TLS',
  'aws-lc-sys': 'ring is the one cryptography back end of rustls here',
  tower_governor: 'draws in tonic',
};
// A refresh of the lock file must not move these.
const PINNED = { rusqlite: '0.41.1' };
const CRATES_IO = 'registry+https://github.com/rust-lang/crates.io-index';
// docs/decisions: what one binary may draw in. Raising it wants a reason there.
const SERVING_GRAPH_MAX = 360;

const NPM_PROJECTS = ['server/assets', 'e2e', 'server/tests/oidc_provider'];
// The package says MIT and carries no licence file; this is its project's own notice.
const GOVUK_NOTICE = `The MIT License (MIT)

Copyright (C) 2017 Crown Copyright (Government Digital Service)

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies
of the Software, and to permit persons to whom the Software is furnished to do
so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

// The copyright notices stand inside the fonts (name table, entry 0); the packages' licence files leave them out.
const FONT_COPYRIGHTS = {
  '@fontsource/source-sans-3': "© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'",
  '@fontsource/source-serif-4': "© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name 'Source'.",
};

const problems = [];
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1);

function licenceTexts(dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((file) => /^(licen[cs]e|copying|notice|unlicense)/i.test(file) && !/\.(rs|json)$/i.test(file))
    .sort()
    .flatMap((file) => {
      try {
        return [{ file, text: tidy(readFileSync(join(dir, file), 'utf8')) }];
      } catch {
        return []; // a folder of that name
      }
    });
}

function tidy(text) {
  return text.replaceAll('\r', '').replaceAll('\u00a0', ' ').replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '');
}

// ---- crates

const metadata = JSON.parse(
  execFileSync('cargo', ['metadata', '--format-version', '1', '--locked', '--filter-platform', TARGET], {
    cwd: root,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
);
// Metadata unites the features of all targets; only the tree knows what this binary really draws in.
const packages = new Map(metadata.packages.map((p) => [`${p.name} ${p.version}`, p]));

/** The server and what it needs through edges of the given kinds. */
function tree(edges, pruned = []) {
  const lines = execFileSync(
    'cargo',
    ['tree', '--locked', '-p', 'server', '-e', edges, '--prefix', 'none', '--no-dedupe', '--target', TARGET, '-f', '{p}', ...pruned.flatMap((name) => ['--prune', name])],
    { cwd: root, maxBuffer: 1 << 28, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const keys = new Set(lines.split('\n').filter(Boolean).map((line) => line.replace(/^(\S+) v(\S+).*$/, '$1 $2')));
  return [...keys].map((key) => packages.get(key));
}

for (const p of metadata.packages) {
  if (p.source !== null && p.source !== CRATES_IO) problems.push(`${p.name} ${p.version} comes from ${p.source}`);
  if (p.name in BANNED) problems.push(`${p.name} ${p.version} is banned: ${BANNED[p.name]}`);
  if (p.name in PINNED && p.version !== PINNED[p.name]) {
    problems.push(`${p.name} is pinned to ${PINNED[p.name]}, the lock file says ${p.version}`);
  }
  if (!p.license || choose(p.license, ALLOWED) === null) {
    problems.push(`crate ${p.name} ${p.version}: licence ${p.license ?? 'not stated'} is not on the list`);
  }
}
// The typesetter of the documents is counted apart (docs/decisions/0019).
const serving = tree('normal,build', ['typst', 'typst-layout', 'typst-pdf']);
if (serving.length > SERVING_GRAPH_MAX) {
  problems.push(`the serving graph has ${serving.length} crates, the limit is ${SERVING_GRAPH_MAX}`);
}
// Normal dependencies end up inside the binary; macros and build scripts do not, but naming them harms nobody.
const shippedCrates = tree('normal')
  .filter((p) => p.source !== null)
  .sort(byName);

// ---- npm packages

function npmPackages(project) {
  const lockFile = join(root, project, 'package-lock.json');
  if (!existsSync(lockFile)) return [];
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (entry.resolved !== undefined) {
        problems.push(`${project}/package-lock.json names a download address (${name}): the integrity hash is enough`);
      }
      if (entry.integrity === undefined && !entry.link) problems.push(`${project}: ${name} has no integrity hash`);
      const allowed = entry.dev || project === 'e2e' ? ALLOWED_TOOLS : ALLOWED_FRONT;
      if (!entry.license || choose(entry.license, allowed) === null) {
        problems.push(`npm ${name} ${entry.version} (${project}): licence ${entry.license ?? 'not stated'} is not on the list`);
      }
      return { name, version: entry.version, license: entry.license, dev: entry.dev === true, dir: join(root, project, path) };
    });
}
const npm = NPM_PROJECTS.flatMap(npmPackages);
const shippedFront = npm.filter((p) => !p.dev && p.dir.startsWith(join(root, 'server/assets'))).sort(byName);

// ---- the notice

function standardText(name) {
  // One verbatim copy of each long standard text, from the first shipped crate that carries it.
  const wanted = { 'Apache-2.0': /APACHE/i }[name];
  for (const p of shippedCrates) {
    const hit = licenceTexts(dirname(p.manifest_path)).find(
      ({ file, text }) => wanted.test(file) && /Apache License/.test(text) && text.length > 9000,
    );
    if (hit) return hit.text;
  }
  throw new Error(`no shipped crate carries the text of ${name}`);
}

/** The notices owed for one crate under the licences chosen for it, Apache-2.0's common text apart. */
function ownTexts(p, chosen) {
  const texts = licenceTexts(dirname(p.manifest_path));
  const notices = texts.filter(({ file }) => /^notice/i.test(file));
  if (chosen.every((name) => name === 'Apache-2.0')) return notices;
  const others = texts.filter(({ file, text }) => !/^notice/i.test(file) && !/APACHE/i.test(file) && !/^\s*Apache License/.test(text));
  return [...others, ...notices];
}

function notice() {
  const out = [
    '# Third-party notices',
    '',
    'Entracte is distributed under the EUPL-1.2 (see LICENSE). It contains the works below. This file is generated:',
    '`make third-party` writes it from the lock files, `make check` fails when it is stale.',
    '',
    '## Style sheet, script and fonts',
    '',
  ];
  for (const p of shippedFront) {
    out.push(`### ${p.name} ${p.version} (${p.license})`, '', '```text');
    if (p.name === 'govuk-frontend') {
      out.push(GOVUK_NOTICE);
    } else {
      const texts = licenceTexts(p.dir);
      if (texts.length === 0) problems.push(`npm ${p.name} ${p.version} ships without a licence file: write its notice into scripts/licences.mjs`);
      if (p.license === 'OFL-1.1' && !(p.name in FONT_COPYRIGHTS)) problems.push(`npm ${p.name}: write its font's copyright notice into scripts/licences.mjs`);
      out.push([FONT_COPYRIGHTS[p.name], ...texts.map(({ text }) => text)].filter(Boolean).join('\n\n'));
    }
    out.push('```', '');
  }
  out.push(
    '## Crates inside the binary',
    '',
    'Where several licences were offered, the one taken is in the last column.',
    '',
    '| crate | version | offered | taken |',
    '| --- | --- | --- | --- |',
  );
  const groups = new Map(); // text → crates that carry it
  for (const p of shippedCrates) {
    const chosen = choose(p.license ?? '', ALLOWED) ?? [];
    out.push(`| ${p.name} | ${p.version} | ${p.license} | ${chosen.join(', ')} |`);
    const texts = ownTexts(p, chosen);
    if (texts.length === 0 && chosen.some((name) => name !== 'Apache-2.0')) {
      const holders = p.authors.length > 0 ? p.authors.join(', ') : `the ${p.name} contributors`;
      texts.push({ text: `${chosen.join(', ')} (the crate carries no licence file). Authors: ${holders}` });
    }
    for (const { text } of texts) groups.set(text, [...(groups.get(text) ?? []), `${p.name} ${p.version}`]);
  }
  out.push('', '## Licence texts and notices', '', '### Apache-2.0: every crate above taken under it', '');
  out.push('```text', standardText('Apache-2.0'), '```', '');
  for (const [text, crates] of groups) {
    out.push(`### ${[...new Set(crates)].join(', ')}`, '', '```text', text, '```', '');
  }
  return `${out.join('\n').trimEnd()}\n`;
}

const text = notice();
if (process.argv[2] === '--write') {
  writeFileSync(NOTICE, text);
} else if (!existsSync(NOTICE) || readFileSync(NOTICE, 'utf8') !== text) {
  problems.push('THIRD-PARTY.md is stale: run `make third-party` and commit it');
}
for (const problem of problems) console.error(`licences: ${problem}`);
console.log(
  `licences: ${metadata.packages.length} crates and ${npm.length} npm packages read; serving graph ${serving.length} of at most ${SERVING_GRAPH_MAX}; ${problems.length} problem(s)`,
);
process.exit(problems.length === 0 ? 0 : 1);
