// Signing in: every means, everybody who may not come further, and the way out.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { keys, mouse } from '../lib/hands.mjs';
import { keyboard } from '../lib/keyboard.mjs';
import { inspect } from '../lib/look.mjs';
import { signIn } from '../lib/signin.mjs';
import { words } from '../lib/words.mjs';

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

async function signedIn(person, means, options = {}) {
  const visitor = await visit(browser, demo.origin, options);
  await visitor.page.goto('/sign-in');
  await signIn(visitor.page, mouse(visitor.page), person, means, options.at);
  return visitor;
}

async function opensOverview(visitor) {
  await visitor.page.waitForURL(/\/employers\/\d{10}\/overview$/);
  visitor.assertQuiet();
  await visitor.context.close();
}

test('ACC-09 signs in with eID and card reader', async () => opensOverview(await signedIn('marie', 'eid')));
test('ACC-10 signs in with itsme', async () => opensOverview(await signedIn('marie', 'bmid')));

test('ACC-11 signs in with a European identification, whose help opens by keyboard', async () => {
  const visitor = await visit(browser, demo.origin, { lang: 'de' });
  const { page } = visitor;
  await page.goto('/sign-in');
  await signIn(page, mouse(page), 'lucia', 'eidas', async (name) => {
    if (name !== 'sign-in-eidas') return;
    const help = page.locator('section details.help').first();
    await keyboard(page).press(help.locator('summary'));
    assert.notEqual(await help.getAttribute('open'), null, 'the help is open');
  });
  await opensOverview(visitor);
});

test('ACC-12 signs in with access codes', async () => opensOverview(await signedIn('marie', 'pwd')));
test('ACC-13 signs in with a code from the app', async () => opensOverview(await signedIn('marie', 'totp')));
test('ACC-13 signs in with a mailed code', async () => opensOverview(await signedIn('marie', 'mail')));
test('ACC-14 signs in with Belgian ID for foreigners', async () => opensOverview(await signedIn('lucia', 'bidf')));

test('ACC-12 a wrong password is refused at the fields, then tries are slowed down', async () => {
  const { page } = await visit(browser, demo.origin);
  await page.goto('/sign-in');
  const box = page.locator('form', { has: page.locator('button[value="access-codes"]') });
  for (let tries = 0; tries < 6; tries += 1) {
    await box.locator('input[name="user"]').fill('marie');
    await box.locator('input[name="password"]').fill('wrong');
    await box.locator('button[value="access-codes"]').click();
    await page.locator('.govuk-error-summary').waitFor();
  }
  const slow = words('fr')('signin-problem-password');
  assert.notEqual((await page.locator('.govuk-error-summary li').innerText()).trim(), slow, 'the sixth try is told to wait');
});

test('ACC-07 the sign-in pages in four languages, accessible and narrow enough', async () => {
  for (const lang of ['fr', 'nl', 'de', 'en']) {
    const visitor = await visit(browser, demo.origin, { lang });
    const at = (name) => inspect(visitor, `${name}-${lang}`);
    await visitor.page.goto('/sign-in');
    await signIn(visitor.page, mouse(visitor.page), 'lucia', 'eidas', at);
    await opensOverview(visitor);
  }
});

test('A11-04 signs in without script by keyboard on a phone', async () => {
  const visitor = await visit(browser, demo.origin, { script: false, viewport: PHONE });
  await visitor.page.goto('/sign-in');
  await signIn(visitor.page, keys(visitor.page), 'marie', 'totp');
  await opensOverview(visitor);
});

test('ACC-06 a login without any right is told why and whom to ask', async () => {
  const visitor = await signedIn('tom', 'eid', { lang: 'nl' });
  await inspect(visitor, 'no-right-nl');
  assert.ok((await visitor.page.locator('main a[href="/contact"]').count()) > 0, 'the contact centre');
  visitor.assertQuiet();
});

test('ACC-11 a first European login without a number is told what to do', async () => {
  const visitor = await signedIn('giulia', 'eidas', { lang: 'en' });
  await inspect(visitor, 'no-number-en');
  assert.equal(await visitor.page.locator('h1').innerText(), words('en')('signin-no-number-title'));
  visitor.assertQuiet();
});

test('ACC-23 a login with several capacities chooses one, and another later', async () => {
  const visitor = await signedIn('camille', 'eid', { lang: 'en' });
  const { page } = visitor;
  await page.waitForURL(/\/capacities$/);
  await inspect(visitor, 'capacities-en');
  const choices = await page.locator('main form button[type="submit"]').count();
  assert.ok(choices >= 7, `${choices} capacities`);
  await page.locator('main form button[type="submit"]').first().click();
  await page.waitForURL(/\/overview$/);
  await page.locator('header a.who__switch').click();
  await page.waitForURL(/\/capacities$/);
  visitor.assertQuiet();
});

test('ACC-05 the page first asked for comes after the login', async () => {
  const known = await signedIn('marie', 'eid');
  await known.page.waitForURL(/\/overview$/);
  const wanted = `${new URL(known.page.url()).pathname}?status=closed`;
  const visitor = await visit(browser, demo.origin);
  const { page } = visitor;
  await page.goto(wanted);
  if (!page.url().includes('/csam/')) await page.locator('main a[href^="/sign-in"]').first().click();
  await signIn(page, mouse(page), 'marie', 'eid');
  await page.waitForURL((url) => url.pathname + url.search === wanted);
  visitor.assertQuiet();
});

test('ACC-15 after signing out the back button and the old cookie show no data', async () => {
  const visitor = await signedIn('marie', 'eid');
  const { page, context } = visitor;
  await page.waitForURL(/\/overview$/);
  const overview = page.url();
  const cookies = await context.cookies();
  await page.locator('nav.menu form[action="/sign-out"] button').click();
  await page.locator('h1', { hasText: words('fr')('signin-out-title') }).waitFor();
  await inspect(visitor, 'signed-out-fr');
  await page.goBack();
  assert.equal(await page.locator('.counters').count(), 0, 'the back button shows no data');
  await context.addCookies(cookies.filter(({ name }) => name.startsWith('__Host-')));
  await page.goto(overview);
  assert.equal(await page.locator('.counters').count(), 0, 'the old cookie opens nothing');
});

test('the product keeps one cookie, bound to the host and hidden from script', async () => {
  const { context } = await signedIn('marie', 'eid');
  const ours = (await context.cookies()).filter(({ path }) => path === '/');
  assert.deepEqual(
    ours.map(({ name, secure, httpOnly, sameSite }) => ({ name, secure, httpOnly, sameSite })),
    [{ name: '__Host-entracte', secure: true, httpOnly: true, sameSite: 'Lax' }],
  );
});
