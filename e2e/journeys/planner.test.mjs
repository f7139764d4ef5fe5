// The planner and the catalogue of rules, open to anybody: with and without script, on a phone, in four languages.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DESKTOP, PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { inspect } from '../lib/look.mjs';
import { words } from '../lib/words.mjs';

const LANGUAGES = ['fr', 'nl', 'de', 'en'];

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

/** Half-time parental leave of three months, announced late: two warnings, each with ways out. */
async function plan(page) {
  await page.selectOption('#interruptionType', 'parentalLeave');
  await page.selectOption('#regime', 'half');
  await page.fill('#startDate', '01/03/2027');
  await page.fill('#endDate', '31/05/2027');
  await page.fill('#noticeDate', '10/01/2027');
  await page.fill('#beneficiaryBirth', '14/03/2023');
  await page.locator('.planner__past summary').first().click();
  await page.selectOption('#past1Type', 'parentalLeave');
  await page.selectOption('#past1Regime', 'full');
  await page.fill('#past1Start', '01/02/2024');
  await page.fill('#past1End', '29/02/2024');
  await page.locator('#main-form .buttons button').click();
  await page.locator('#outcome').waitFor();
}

test('a plan is answered, mended by a button and kept over a change of language', async () => {
  for (const lang of LANGUAGES) {
    for (const [script, viewport] of [[true, DESKTOP], [false, PHONE]]) {
      const visitor = await visit(browser, demo.origin, { lang, script, viewport });
      const { page } = visitor;
      const how = script ? 'script' : 'without-script';
      await page.goto('/planner');
      await inspect(visitor, `planner-empty-${how}-${lang}`);
      await plan(page);
      await inspect(visitor, `planner-answer-${how}-${lang}`);
      assert.equal(new URL(page.url()).search, '', 'nothing typed stands in the address');
      assert.equal(await page.locator('.finding--attention').count(), 2);
      await page.locator('#finding-parental-period-multiple button').first().click();
      await page.locator('#finding-parental-period-multiple').waitFor({ state: 'detached' });
      assert.equal(await page.inputValue('#endDate'), '30/04/2027');
      assert.equal(await page.inputValue('#past1End'), '29/02/2024');
      const other = lang === 'fr' ? 'nl' : 'fr';
      await page.locator(`header button[value="${other}"]`).click();
      await page.locator(`html[lang="${other}"]`).waitFor();
      assert.equal(await page.inputValue('#beneficiaryBirth'), '14/03/2023');
      const text = await page.locator('main').innerText();
      assert.ok(text.includes(words(other)('planner-part-dates')), `the answer stays, in ${other}`);
      visitor.assertQuiet();
      await visitor.context.close();
    }
  }
});

test('what cannot be read is said at the top and at its field, and the page begins there', async () => {
  const visitor = await visit(browser, demo.origin, { viewport: PHONE });
  const { page } = visitor;
  await page.goto('/planner');
  await page.fill('#startDate', '31/02/2027');
  await page.keyboard.press('Enter');
  await page.locator('.govuk-error-summary').waitFor();
  await inspect(visitor, 'planner-refused-fr');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'govuk-error-summary');
  await page.locator('.govuk-error-summary a[href="#startDate"]').click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'startDate');
  assert.equal(await page.inputValue('#startDate'), '31/02/2027');
  visitor.assertQuiet();
});

test('the catalogue of rules is accessible, light and narrowed without script', async () => {
  for (const lang of LANGUAGES) {
    const visitor = await visit(browser, demo.origin, { lang, script: false, viewport: PHONE });
    const { page } = visitor;
    await page.goto('/rules');
    const all = await page.locator('.rule').count();
    assert.ok(all > 90, `${all} rules`);
    await inspect(visitor, `rules-${lang}`);
    await page.selectOption('#type', 'palliativeCare');
    await page.selectOption('#effect', 'warns');
    await page.locator('.catalogue-filter button').click();
    const some = await page.locator('.rule').count();
    assert.ok(some > 0 && some < all, `${some} of ${all} rules`);
    assert.equal(await page.locator('.rule__effect:not(.rule__effect--warns)').count(), 0);
    await inspect(visitor, `rules-narrowed-${lang}`);
    await page.locator('main a[href="/rules/figures"]').click();
    assert.ok((await page.locator('main tbody tr').count()) > 80, 'every figure');
    await inspect(visitor, `figures-${lang}`);
    visitor.assertQuiet();
    await visitor.context.close();
  }
});
