// docs/API-DESIGN.md lists every address of the product: neither more nor less than server/src/routes.rs.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** `GET /path` for each route of the table in routes.rs. */
export function routesIn(source) {
  return [...source.matchAll(/^\s*(get|post)\(\s*"([^"]+)"/gm)].map(([, verb, path]) => `${verb.toUpperCase()} ${path}`);
}

/** `GET /path` for each address of the table in the document. */
export function addressesIn(text) {
  return [...text.matchAll(/^\| ([A-Z, ]+) \| `([^`]+)` \|/gm)].flatMap(([, verbs, path]) => verbs.split(', ').map((verb) => `${verb} ${path}`));
}

export function problems(routes, addresses) {
  return [
    ...routes.filter((route) => !addresses.includes(route)).map((route) => `${route} is not in docs/API-DESIGN.md`),
    ...addresses.filter((address) => !routes.includes(address)).map((address) => `${address} is in docs/API-DESIGN.md, but no route`),
    ...addresses.filter((address, index) => addresses.indexOf(address) !== index).map((address) => `${address} stands twice`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const routes = routesIn(readFileSync(join(root, 'server/src/routes.rs'), 'utf8'));
  const found = problems(routes, addressesIn(readFileSync(join(root, 'docs/API-DESIGN.md'), 'utf8')));
  for (const problem of found) console.error(`addresses: ${problem}`);
  console.log(`addresses: ${routes.length} routes, ${found.length} problem(s)`);
  process.exit(found.length === 0 && routes.length > 0 ? 0 : 1);
}
