// docs/acceptance.md says which rows of the acceptance table hold and which test proves each.
// This check keeps it true: every test named there, in backticks, exists in the tree.
//
// A line is `- ID: words `test_name` words`; a Rust test is named by its function, a browser test by its title.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const ROW = /^- ([A-Z][A-Z0-9]{1,3}-\d{1,2}[a-z]?): (.+)$/;

/** Problems of the document's text, given the set of test names that exist. */
export function problemsIn(text, tests) {
  const problems = [];
  const seen = new Set();
  text.split('\n').forEach((line, index) => {
    if (!line.startsWith('- ')) return;
    const where = `line ${index + 1}`;
    const row = ROW.exec(line);
    if (!row) return problems.push(`${where}: not "- ID: words \`test\`": ${line}`);
    const [, id, rest] = row;
    if (seen.has(id)) problems.push(`${where}: ${id} stands twice`);
    seen.add(id);
    const names = [...rest.matchAll(/`([^`]+)`/g)].map((m) => m[1]);
    if (names.length === 0) problems.push(`${where}: ${id} names no test`);
    for (const name of names) if (!tests.has(name)) problems.push(`${where}: ${id} names \`${name}\`, which no test is called`);
  });
  return problems;
}

/** Names of the tests defined in one source file. */
export function testsIn(path, source) {
  if (path.endsWith('.rs')) {
    // `#[test]` or `#[tokio::test]`, further attributes, then the function; also functions named in a proptest! block.
    const plain = source.matchAll(/#\[(?:\w+::)*test(?:\([^\]]*\))?\]\s*(?:(?:#\[[^\]]*\]|\/\/[^\n]*)\s*)*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)/g);
    // In `both! { … }` each function is told on both databases.
    const told = [...source.matchAll(/^both! \{$([\s\S]*?)^\}$/gm)].flatMap((m) => [...m[1].matchAll(/^ {4}fn\s+(\w+)\(/gm)]);
    return [...plain, ...told].map((m) => m[1]);
  }
  return [...source.matchAll(/\b(?:test|it)\(\s*(['"])(.+?)\1/g)].map((m) => m[2]);
}

function files(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'target', 'dist', 'out', 'data', '.git'].includes(entry.name)) return [];
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return files(path);
    return path.endsWith('.rs') || path.endsWith('.test.mjs') ? [path] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const places = ['domain', 'storage', 'inspection', 'server', 'bench', 'e2e', 'scripts'].map((d) => join(root, d)).filter(existsSync);
  const tests = new Set(places.flatMap(files).flatMap((path) => testsIn(path, readFileSync(path, 'utf8'))));
  const document = join(root, 'docs/acceptance.md');
  if (!existsSync(document)) {
    console.error('acceptance: docs/acceptance.md is missing');
    process.exit(1);
  }
  const text = readFileSync(document, 'utf8');
  const problems = problemsIn(text, tests);
  for (const problem of problems) console.error(`docs/acceptance.md ${problem}`);
  const rows = text.split('\n').filter((line) => ROW.test(line)).length;
  console.log(`acceptance: ${rows} rows against ${tests.size} tests in the tree, ${problems.length} problem(s)`);
  process.exit(problems.length === 0 ? 0 : 1);
}
