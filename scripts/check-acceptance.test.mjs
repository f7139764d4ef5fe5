import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsIn, testsIn } from './check-acceptance.mjs';

const TESTS = new Set(['a_ticket_is_shown', 'files in French']);

test('a row whose tests exist holds', () => {
  assert.deepEqual(problemsIn('# Rows\n\n- CNF-05: shown after commit `a_ticket_is_shown`, `files in French`\n', TESTS), []);
});

test('a row that names a test nobody wrote is refused', () => {
  assert.match(problemsIn('- CNF-05: `dreamt_up`', TESTS)[0], /no test is called/);
});

test('a row without a test, a row twice and a line of another shape are refused', () => {
  assert.match(problemsIn('- CNF-05: it works', TESTS)[0], /names no test/);
  assert.match(problemsIn('- A11-02: `a_ticket_is_shown`\n- A11-02: `a_ticket_is_shown`', TESTS)[0], /stands twice/);
  assert.match(problemsIn('- everything works', TESTS)[0], /line 1: not/);
});

test('tests are found in Rust and in JavaScript', () => {
  const rust = '#[test]\nfn one() {}\n#[tokio::test(flavor = "current_thread")]\n// why\n#[expect(clippy::x, reason = "y")]\nasync fn two() {}\nfn helper() {}';
  assert.deepEqual(testsIn('a.rs', rust), ['one', 'two']);
  assert.deepEqual(testsIn('b.rs', 'both! {\n    fn told_twice(db) {\n    }\n}\nfn helper(db) {}'), ['told_twice']);
  assert.deepEqual(testsIn('a.test.mjs', "test('files in French', async () => {})"), ['files in French']);
});
