// The worker's part: completed on a phone, in Dutch with script and in German without, down to the receipt; rights, a
// certificate for the employer, and a private calendar.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { mouse } from '../lib/hands.mjs';
import { inspect } from '../lib/look.mjs';
import { signIn } from '../lib/signin.mjs';

/** What a worker answers, by step; the steps a leave does not have are not met. */
const ANSWERS = {
  identity: async (hands) => {
    await hands.fill('street', 'Uitvindersstraat 7');
    await hands.fill('postalCode', '1000');
    await hands.fill('place', 'Brussel');
    await hands.tick('identityConfirmed');
  },
  household: (hands) => hands.choose('household', 'cohabiting'),
  child: async (hands) => {
    await hands.fill('childGivenName', 'Faustine');
    await hands.fill('childFamilyName', 'Fictief');
    await hands.fill('childBirth', '01/06/2023');
    await hands.choose('childDisabled', 'no');
  },
  person: async (hands) => {
    await hands.fill('personGivenName', 'Nora');
    await hands.fill('personFamilyName', 'Fictief');
    await hands.choose('kinship', 'parent');
  },
  'other-employers': async (hands) => {
    await hands.choose('otherEmployers', 'yes');
    await hands.fill('otherName', 'Café Fictif');
    await hands.fill('otherHours', '8');
  },
  account: (hands) => hands.fill('iban', 'BE68 5390 0754 7034'),
  documents: async () => {},
  confirmation: (hands) => hands.tick('certified'),
};

/** Through every step, each looked at, to the receipt. */
async function complete(visitor, name) {
  const { page, lang } = visitor;
  const hands = mouse(page);
  const seen = [];
  while (!page.url().endsWith('/receipt')) {
    const step = page.url().split('/').at(-1);
    assert.ok(step in ANSWERS && !seen.includes(step), `${seen.join(' ')} ${step}`);
    seen.push(step);
    await inspect(visitor, `${name}-${step}-${lang}`);
    await ANSWERS[step](hands);
    // A warning of the law is kept with a remark.
    for (const remark of await page.locator('textarea[name^="remark-"]').all()) {
      await page.locator('.finding__keep summary').first().click();
      await remark.fill('Dit is nagekeken.');
    }
    const address = page.url();
    await hands.next();
    await page.waitForURL((url) => url.href !== address);
  }
  await inspect(visitor, `${name}-receipt-${lang}`);
  return seen;
}

for (const [lang, script] of [
  ['nl', true],
  ['de', false],
]) {
  test(`EMP-01 EMP-02 a worker completes the own part on a phone, in ${lang}, ${script ? 'with' : 'without'} script`, async () => {
    const demo = await startDemo();
    const browser = await launch();
    after(async () => {
      await browser.close();
      await demo.stop();
    });
    const visitor = await visit(browser, demo.origin, { lang, script, viewport: PHONE });
    const { page } = visitor;
    // The language chosen here is kept over the one of the person's last visit.
    await page.goto('/');
    await page.locator(`header button[value="${lang}"]`).click();
    await page.goto('/sign-in');
    await signIn(page, mouse(page), 'sofie', 'eid');
    await page.waitForURL(/\/worker$/);
    await page.locator('main tr').filter({ has: page.locator('.status--waitingForWorker') }).locator('a.row-link').first().click();
    await page.waitForURL(/\/worker\/requests\/[0-9a-f-]+$/);
    const request = page.url();
    await page.goto(`${request}/part/identity`);
    const steps = await complete(visitor, 'worker-part');
    assert.deepEqual([steps[0], steps.at(-1)], ['identity', 'confirmation']);
    await page.goto(request);
    assert.equal(await page.locator('.status--waitingForOffice').count(), 1);
    await page.goto('/worker/entitlement');
    await inspect(visitor, `worker-entitlement-${lang}`);
    await page.goto('/worker/entitlement/periods');
    await inspect(visitor, `worker-period-${lang}`);
    await page.goto(`${request}/share`);
    await inspect(visitor, `worker-share-${lang}`);
    await mouse(page).choose('scope', 'enough');
    await page.locator('main form button[type="submit"]').click();
    await page.waitForURL(/\/worker\/entitlement$/);
    assert.equal(await page.locator('button[name="revoke"]').count(), 1);
    await page.goto('/worker/calendars');
    await page.locator('main form button[type="submit"]:not([name])').click();
    await page.locator('code').waitFor();
    await inspect(visitor, `worker-calendars-${lang}`);
    visitor.assertQuiet();
  });
}
