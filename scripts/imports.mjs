// Who may import whom (docs/ARCHITECTURE.md). Between crates Cargo.toml keeps the rule; inside the server, this does.

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const TESTS = /\/tests?(\/|\.rs$)|_tests?\.rs$/;

/** Files whose path matches `where` (and not `except`) must not contain `what`. */
export const RULES = [
  { where: /^server\/src\/pages\//, what: /\bcrate::(api|jobs)\b/, why: 'pages do not reach into the API or the jobs: share an action' },
  { where: /^server\/src\/api\//, what: /\bcrate::(pages|jobs|view)\b/, why: 'the API does not reach into pages or jobs: share an action' },
  { where: /^server\/src\/jobs\//, what: /\bcrate::(pages|api|view)\b/, why: 'jobs do not reach into pages or the API: share an action' },
  { where: /^server\/src\/actions\//, what: /\bcrate::(pages|api|jobs|view|stand_in)\b/, why: 'an action does not know who calls it' },
  { where: /^(domain|server)\/src\//, what: /\b(rusqlite|postgres)::/, why: 'only storage speaks to a database' },
  { where: /^(domain|server)\/src\//, what: /"\s*(SELECT\s|INSERT INTO\s|UPDATE\s+\w+\s+SET\s|DELETE FROM\s)/, why: 'SQL lives in storage' },
  {
    where: /^server\/src\//,
    except: new RegExp(`^server/src/(ports|auth|stand_in)/|${TESTS.source}`),
    what: /\b(hyper_util::client|hyper_rustls|TcpStream)\b/,
    why: 'only ports/ and auth/ speak to the network',
  },
  { where: /^(domain|inspection)\/src\//, except: /\/tests?(\/|\.rs$)/, what: /\bstd::(fs|net|env|process|thread)\b/, why: 'the domain is pure, and so is what reads hostile files' },
];

export function problemsIn(path, source) {
  return RULES.filter(({ where, except }) => where.test(path) && !except?.test(path)).flatMap(({ what, why }) =>
    source
      .split('\n')
      .map((line, index) => ({ line: index + 1, text: line.replace(/\/\/.*$/, ''), why }))
      .filter(({ text }) => what.test(text)),
  );
}

function rustFiles(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return rustFiles(path);
    return path.endsWith('.rs') ? [path] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = ['domain/src', 'storage/src', 'inspection/src', 'server/src'].flatMap((dir) => rustFiles(join(root, dir)));
  let count = 0;
  for (const file of files) {
    const path = relative(root, file);
    for (const { line, why } of problemsIn(path, readFileSync(file, 'utf8'))) {
      console.error(`${path}:${line}: ${why}`);
      count += 1;
    }
  }
  console.log(`imports: ${files.length} files read, ${count} problem(s)`);
  process.exit(count === 0 ? 0 : 1);
}
