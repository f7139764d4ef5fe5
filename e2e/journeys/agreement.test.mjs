// RUL-05: the employer's agreement is asked of the forms that need one, with and without script, on a phone too.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DESKTOP, PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { arrive, chooseWorker, onStep } from '../lib/filing.mjs';
import { mouse } from '../lib/hands.mjs';
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

test('RUL-05 the agreement is asked when a form needs one, and answered in one choice', async () => {
  for (const [lang, script, viewport] of [['nl', true, DESKTOP], ['de', false, PHONE]]) {
    const visitor = await visit(browser, demo.origin, { lang, script, viewport });
    const { page } = visitor;
    const hands = mouse(page);
    const quietly = async () => {};
    await arrive(visitor, hands, 'marie', quietly);
    await chooseWorker(visitor, hands, quietly);
    await onStep(page, 'type');
    await hands.choose('interruptionType', 'parentalLeave');
    await hands.next();
    await onStep(page, 'regime');
    const question = page.locator('.by-agreement');
    for (const regime of ['full', 'half', 'fifth']) {
      await hands.choose('regime', regime);
      assert.equal(await question.isVisible(), false, regime);
    }
    for (const regime of ['halfFlexible', 'tenth', 'fullFlexible']) {
      await hands.choose('regime', regime);
      assert.equal(await question.isVisible(), true, regime);
    }
    await hands.fill('startDate', '01/02/2027');
    await hands.fill('endDate', '21/02/2027');
    await hands.next();
    await page.locator('.govuk-error-summary a[href="#agreement"]').waitFor();
    await inspect(visitor, `agreement-refused-${lang}`);
    await hands.choose('agreement', 'agreed');
    await hands.next();
    await onStep(page, 'working-time');
    visitor.assertQuiet();
    await visitor.context.close();
  }
});
