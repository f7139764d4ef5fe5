import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from './spdx.mjs';

const ALLOWED = ['Apache-2.0', 'MIT', 'Unicode-3.0', 'Apache-2.0 WITH LLVM-exception'];

test('of two licences offered the earlier on our list is taken', () => {
  assert.deepEqual(choose('MIT OR Apache-2.0', ALLOWED), ['Apache-2.0']);
  assert.deepEqual(choose('MIT/Apache-2.0', ALLOWED), ['Apache-2.0']);
});

test('AND needs both, OR needs one', () => {
  assert.deepEqual(choose('(MIT OR Apache-2.0) AND Unicode-3.0', ALLOWED), ['Apache-2.0', 'Unicode-3.0']);
  assert.equal(choose('MIT AND GPL-3.0-only', ALLOWED), null);
  assert.deepEqual(choose('GPL-3.0-only OR MIT', ALLOWED), ['MIT']);
  assert.equal(choose('GPL-3.0-only OR AGPL-3.0', ALLOWED), null);
});

test('an exception is part of the name', () => {
  assert.deepEqual(choose('Apache-2.0 WITH LLVM-exception', ALLOWED), ['Apache-2.0 WITH LLVM-exception']);
  assert.equal(choose('MIT WITH Other-exception', ALLOWED), null);
});

test('what cannot be read is refused, never guessed', () => {
  assert.throws(() => choose('', ALLOWED));
  assert.throws(() => choose('MIT AND', ALLOWED));
  assert.throws(() => choose('(MIT', ALLOWED));
  assert.throws(() => choose('MIT Apache-2.0', ALLOWED));
});
