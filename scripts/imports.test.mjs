import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn } from './imports.mjs';

const refused = [
  ['server/src/pages/a.rs', 'use crate::jobs::mail;'],
  ['server/src/api/a.rs', 'use crate::pages::employer;'],
  ['server/src/jobs/a.rs', 'let x = crate::api::problem();'],
  ['server/src/actions/a.rs', 'use crate::pages::employer::overview;'],
  ['server/src/pages/a.rs', 'use rusqlite::Connection;'],
  ['server/src/pages/a.rs', 'tx.rows("SELECT id FROM requests")'],
  ['server/src/web/a.rs', 'use hyper_util::client::legacy::Client;'],
  ['domain/src/a.rs', 'use std::fs;'],
];
for (const [path, source] of refused) {
  test(`refused: ${source} in ${path}`, () => assert.equal(problemsIn(path, source).length, 1));
}

test('what the architecture allows passes', () => {
  assert.deepEqual(problemsIn('server/src/pages/a.rs', 'use crate::actions::submit_request;\nuse storage::requests;'), []);
  assert.deepEqual(problemsIn('server/src/auth/a.rs', 'use hyper_util::client::legacy::Client;'), []);
  assert.deepEqual(problemsIn('storage/src/a.rs', 'tx.rows("SELECT id FROM requests")'), []);
  assert.deepEqual(problemsIn('server/src/pages/a.rs', '// unlike crate::jobs::mail, this waits'), []);
});
