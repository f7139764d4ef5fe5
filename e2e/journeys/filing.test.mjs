// One request from the public page to the consultation, four times: four languages, four ways of using a browser, four employers.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DESKTOP, PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { file } from '../lib/filing.mjs';
import { keys, mouse } from '../lib/hands.mjs';
import { inspect } from '../lib/look.mjs';

let demo;
let browser;
before(async () => {
  demo = await startDemo();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const inspecting = (visitor, prefix) => (name) => inspect(visitor, `${prefix}-${name}`);

test('A11-04 the whole flow in French with script, by mouse', async () => {
  const visitor = await visit(browser, demo.origin, { lang: 'fr', viewport: DESKTOP });
  await file(visitor, mouse(visitor.page), 'marie', inspecting(visitor, 'filing-fr'));
  visitor.assertQuiet();
});

test('A11-04 A11-05 the whole flow in Dutch without script on a phone 320 px wide', async () => {
  const visitor = await visit(browser, demo.origin, { lang: 'nl', viewport: PHONE, script: false });
  await file(visitor, mouse(visitor.page), 'luc', inspecting(visitor, 'filing-nl-without-script'));
  visitor.assertQuiet();
});

test('A11-04 the whole flow in German by keyboard alone', async () => {
  const visitor = await visit(browser, demo.origin, { lang: 'de', viewport: DESKTOP });
  await file(visitor, keys(visitor.page), 'helene', inspecting(visitor, 'filing-de-keyboard'));
  visitor.assertQuiet();
});

test('the whole flow in English by keyboard alone, without script', async () => {
  const visitor = await visit(browser, demo.origin, { lang: 'en', viewport: DESKTOP, script: false });
  await file(visitor, keys(visitor.page), 'lucia', inspecting(visitor, 'filing-en-keyboard-without-script'), 'eidas');
  visitor.assertQuiet();
});
