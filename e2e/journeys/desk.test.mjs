// An office's desk: fifty files read and decided by keyboard alone, and its pages looked at with their folds open.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DESKTOP, PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { mouse } from '../lib/hands.mjs';
import { inspect } from '../lib/look.mjs';
import { signIn } from '../lib/signin.mjs';

const FILES = 50;
const QUEUE = '/offices/VERVIERS';

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

async function atTheDesk(lang, viewport) {
  const visitor = await visit(browser, demo.origin, { lang, viewport });
  const { page } = visitor;
  await page.goto('/');
  await page.locator(`header button[value="${lang}"]`).click();
  await page.goto('/sign-in');
  await signIn(page, mouse(page), 'karl', 'eid');
  await page.goto(QUEUE);
  return visitor;
}

/** A key that leads to another page; its script has run when this returns. */
async function leads(page, key) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press(key)]);
}

test('ONE-04 fifty files are decided by keyboard alone, each with its own decision', async () => {
  const visitor = await atTheDesk('de', DESKTOP);
  const { page } = visitor;
  await leads(page, 'o');
  const decided = new Set();
  for (let count = 0; count < FILES; count += 1) {
    const file = new URL(page.url()).pathname;
    assert.match(file, /\/requests\/[0-9a-f-]{36}$/);
    assert.ok(!decided.has(file), `${file} comes twice`);
    if (await page.locator('[data-key="t"]').count() > 0) await leads(page, 't');
    await page.keyboard.press('g');
    assert.equal(await page.locator('input[name="outcome"][value="granted"]').isChecked(), true);
    await leads(page, 'Enter');
    decided.add(file);
  }
  assert.equal(decided.size, FILES);
  for (const file of decided) {
    const response = await page.goto(file);
    assert.equal(response.status(), 200);
    assert.equal(await page.locator('#decision').count(), 1, file);
    assert.equal(await page.locator('a[href$="/decisions/1/pdf"]').count(), 1, file);
  }
  visitor.assertQuiet();
});

test('ONE-04 the letters of what is typed are read before deciding, in Dutch on a phone and in German', async () => {
  for (const [lang, viewport] of [['nl', PHONE], ['de', DESKTOP]]) {
    const visitor = await atTheDesk(lang, viewport);
    const { page } = visitor;
    await page.locator('[data-key="o"]').click();
    await page.waitForURL(/\/requests\//);
    const take = page.locator('[data-key="t"]');
    if (await take.count() > 0) await take.click();
    await page.locator('input[name="outcome"][value="refused"]').check();
    await page.locator('details:has(input[name="reason"]) > summary').click();
    await page.locator('input[name="reason"][value="personCared"]').check();
    await page.locator('button[name="then"][value="preview"]').click();
    await page.locator('#letters[open]').waitFor();
    assert.equal(await page.locator('#letters .card').count(), 2);
    await inspect(visitor, `desk-letters-${lang}`);
    visitor.assertQuiet();
    await visitor.context.close();
  }
});
