// "Paramètres" from a mistake to a proved address: saved, the link read in the letterbox of the demonstration, confirmed by
// somebody who is not signed in, and what each person wants to be mailed (area 4, SET-05, SET-10).

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DESKTOP, PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { mouse } from '../lib/hands.mjs';
import { inspect } from '../lib/look.mjs';
import { signIn } from '../lib/signin.mjs';
import { words } from '../lib/words.mjs';

/** A mail leaves beside the counter, when its turn comes: as long as a visitor waits for anything else. */
const LETTER_MS_MAX = 45_000;

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

/** Signed in, in the visitor's language, on the overview of an own employer. */
async function signedIn(person, options) {
  const visitor = await visit(browser, demo.origin, options);
  const { page } = visitor;
  const hands = mouse(page);
  await page.goto('/');
  await hands.press(page.locator(`header button[name="language"][value="${visitor.lang}"]`));
  await page.locator(`html[lang="${visitor.lang}"]`).waitFor();
  await page.goto('/sign-in');
  await signIn(page, hands, person, 'eid');
  await page.waitForURL(/\/overview$/);
  return visitor;
}

/** The link that was mailed to the address, read where the demonstration shows every letter. */
async function mailedLink(page, address) {
  const until = Date.now() + LETTER_MS_MAX;
  while (Date.now() < until) {
    await page.goto('/demonstration/letters');
    const letter = page.locator('.messages__one').filter({ hasText: address }).first();
    const text = (await letter.count()) > 0 ? await letter.innerText() : '';
    const link = /\/addresses\/[\w-]+/.exec(text);
    if (link) return link[0];
  }
  throw new Error(`no letter to ${address}`);
}

async function settingsToTheirEnd(person, options, address) {
  const visitor = await signedIn(person, options);
  const { page, lang } = visitor;
  const text = words(lang);
  const send = () => page.locator('main form button[name="act"][value="save"]').click();
  const settings = page.url().replace(/overview.*/, 'settings');
  await page.goto(settings);
  assert.equal(await page.locator('h1').innerText(), text('settings-title'));
  await inspect(visitor, `settings-${lang}`);

  await page.locator('#contactName').fill('Dienst Onthaal');
  await page.locator('#email').fill('geen adres');
  await send();
  const summary = page.locator('.govuk-error-summary');
  await summary.locator('a[href="#email"]').waitFor();
  assert.equal(await page.locator('#contactName').inputValue(), 'Dienst Onthaal', 'what was typed is kept');
  assert.equal(await page.locator('#email').inputValue(), 'geen adres');
  await inspect(visitor, `settings-mistake-${lang}`);

  await page.locator('#email').fill(address);
  await send();
  await page.locator('.notice--done').waitFor();
  const unproved = text('settings-email-unverified');
  await page.getByText(unproved).waitFor();
  await inspect(visitor, `settings-saved-${lang}`);

  // Whoever reads the mail need not be signed in; opening the link alone proves nothing.
  const reader = await visit(browser, demo.origin, { ...options, lang });
  const link = await mailedLink(reader.page, address);
  await reader.page.goto(link);
  await reader.page.getByText(text('settings-verify-words')).waitFor();
  await inspect(reader, `settings-link-${lang}`);
  await page.goto(settings);
  await page.getByText(unproved).waitFor();
  await reader.page.locator('main form button[type="submit"]').click();
  await reader.page.getByText(text('settings-verify-done')).waitFor();
  reader.assertQuiet();

  await page.goto(settings);
  assert.equal(await page.locator('#email').inputValue(), address);
  assert.equal(await page.getByText(unproved).count(), 0);
  const proved = text('settings-email-verified', { date: '' }).replace(/ ?\.$/, '').trim();
  await page.getByText(proved).waitFor();
  await inspect(visitor, `settings-proved-${lang}`);

  await page.goto('/mail-choices');
  await page.locator('select[name="decided"]').selectOption('daily');
  await page.locator('main form button[type="submit"]').click();
  await page.locator('.notice--done').waitFor();
  await page.goto('/mail-choices');
  assert.equal(await page.locator('select[name="decided"]').inputValue(), 'daily', 'found again');
  visitor.assertQuiet();
}

test('SET-05 SET-10 settings, the link that proves the address and the choices, with script', () =>
  settingsToTheirEnd('marie', { lang: 'de', viewport: DESKTOP }, 'empfang@baeckerei.example'));

test('SET-05 SET-10 settings, the link that proves the address and the choices, without script on a phone', () =>
  settingsToTheirEnd('luc', { lang: 'nl', viewport: PHONE, script: false }, 'onthaal@gemeente.example'));
