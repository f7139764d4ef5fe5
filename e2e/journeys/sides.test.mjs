// Consultation, and the first screens of worker, office and administration: read by each side, in four languages, by
// keyboard, without script, on a phone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { keys, mouse } from '../lib/hands.mjs';
import { inspect } from '../lib/look.mjs';
import { signIn } from '../lib/signin.mjs';
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

async function signedIn(person, options = {}) {
  const visitor = await visit(browser, demo.origin, options);
  await inLanguage(visitor, mouse(visitor.page));
  await signIn(visitor.page, mouse(visitor.page), person, 'eid');
  return visitor;
}

/** From the portal page in the visitor's language to the sign-in: a language that was chosen is kept (ACC-07). */
async function inLanguage({ page, lang }, hands) {
  await page.goto('/');
  await hands.press(page.locator(`header button[name="language"][value="${lang}"]`));
  await page.locator(`html[lang="${lang}"]`).waitFor();
  await page.goto('/sign-in');
}

const firstFile = (page) => page.locator('table .row-link[href*="/requests/"]').first();

test('CON-01 CON-02 OVW-18 the employer reads a request, chooses another, and finds its office', async () => {
  for (const lang of LANGUAGES) {
    const visitor = await signedIn('nadia', { lang });
    const { page } = visitor;
    const text = words(lang);
    await page.waitForURL(/\/overview$/);
    await firstFile(page).click();
    await page.waitForURL(/\/requests\/[0-9a-f-]+$/);
    assert.equal(await page.locator('h1').innerText(), text('consultation-title'));
    assert.equal(await page.locator('#information + dl > div').count(), 9, 'nine lines');
    await inspect(visitor, `request-${lang}`);
    await page.locator('nav.menu a', { hasText: text('shell-consultation') }).click();
    await page.waitForURL(/\/consultation\?/);
    await inspect(visitor, `consultation-${lang}`);
    await page.locator('main input[name="chosen"]').first().check();
    await page.locator('#main-form .buttons button').click();
    await page.waitForURL(/\/requests\/[0-9a-f-]+$/);
    visitor.assertQuiet();
    await visitor.context.close();
  }
});

test('CON-01 A11-03 without a choice the summary leads to the question', async () => {
  const visitor = await signedIn('helene');
  const { page } = visitor;
  await page.waitForURL(/\/overview$/);
  await page.goto(`${new URL(page.url()).pathname}?searched=yes&status=closed`);
  await firstFile(page).click();
  await page.locator('nav.menu a', { hasText: words('fr')('shell-consultation') }).click();
  await page.goto(`${page.url()}&choose=yes`);
  await page.locator('.govuk-error-summary').waitFor();
  await inspect(visitor, 'consultation-refused-fr');
  await page.locator('.govuk-error-summary a').click();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('name')), 'chosen');
});

test('A11-04 a request is found and read without script, by keyboard, on a phone', async () => {
  const visitor = await visit(browser, demo.origin, { script: false, viewport: PHONE, lang: 'nl' });
  const { page } = visitor;
  const hands = keys(page);
  await inLanguage(visitor, hands);
  await signIn(page, hands, 'marie', 'eid');
  await page.waitForURL(/\/overview$/);
  await hands.press(firstFile(page));
  await page.waitForURL(/\/requests\/[0-9a-f-]+$/);
  assert.equal(await page.locator('#information + dl > div').count(), 9);
  await inspect(visitor, 'request-phone-nl');
});

test('EMP-01 the worker reads what employers declared', async () => {
  for (const lang of LANGUAGES) {
    const visitor = await signedIn('sofie', { lang });
    const { page } = visitor;
    await page.waitForURL(/\/worker$/);
    await inspect(visitor, `worker-${lang}`);
    await firstFile(page).click();
    await page.waitForURL(/\/worker\/requests\//);
    await inspect(visitor, `worker-request-${lang}`);
    visitor.assertQuiet();
    await visitor.context.close();
  }
});

test('PD12 the office reads its files with masked numbers', async () => {
  for (const lang of LANGUAGES) {
    const visitor = await signedIn('karl', { lang });
    const { page } = visitor;
    await page.waitForURL(/\/offices\//);
    await inspect(visitor, `office-${lang}`);
    assert.doesNotMatch(await page.locator('main').innerText(), /\d\d\.\d\d\.\d\d-\d{3}\.\d\d/);
    await firstFile(page).click();
    await page.waitForURL(/\/offices\/[^/]+\/requests\//);
    await inspect(visitor, `office-request-${lang}`);
    assert.doesNotMatch(await page.locator('main').innerText(), /\d\d\.\d\d\.\d\d-\d{3}\.\d\d/);
    await page.locator('.file__side .card a').click();
    await page.waitForURL(/\/employment-offices\//);
    await inspect(visitor, `employment-office-${lang}`);
    visitor.assertQuiet();
    await visitor.context.close();
  }
});

test('OPS-10 the administrator finds people by name', async () => {
  for (const lang of LANGUAGES) {
    const visitor = await signedIn('anne', { lang });
    const { page } = visitor;
    await page.waitForURL(/\/administration$/);
    await inspect(visitor, `administration-${lang}`);
    await page.locator('main input[name="name"]').fill('camille');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?search=/);
    assert.equal(await page.locator('main tbody tr').count(), 1);
    await inspect(visitor, `administration-found-${lang}`);
    visitor.assertQuiet();
    await visitor.context.close();
  }
});
