// Messages in the demonstration: lists, choices, jobs and the letterbox, accessible and narrow enough in four languages.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { mouse } from '../lib/hands.mjs';
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

/** Signed in, in the visitor's language, which is kept. */
async function signedIn(person, options) {
  const visitor = await visit(browser, demo.origin, options);
  const hands = mouse(visitor.page);
  await visitor.page.goto('/');
  await hands.press(visitor.page.locator(`header button[name="language"][value="${visitor.lang}"]`));
  await visitor.page.locator(`html[lang="${visitor.lang}"]`).waitFor();
  await visitor.page.goto('/sign-in');
  await signIn(visitor.page, hands, person, 'eid');
  return visitor;
}

test('NTF-03 SET-10 messages and choices are accessible and narrow enough in four languages, with and without script', async () => {
  for (const [place, lang] of LANGUAGES.entries()) {
    const script = place % 2 === 0;
    const visitor = await signedIn('nadia', { lang, script, viewport: PHONE });
    const { page } = visitor;
    await page.waitForURL(/\/overview$/);
    const text = words(lang);
    await page.goto(page.url().replace('overview', 'messages'));
    assert.equal(await page.locator('h1').innerText(), text('messages-title'));
    await inspect(visitor, `messages-${lang}`);
    await page.goto('/mail-choices');
    assert.equal(await page.locator('h1').innerText(), text('choices-title'));
    await inspect(visitor, `mail-choices-${lang}`);
    await page.locator('select[name="decided"]').selectOption('never');
    await page.locator('main form button[type="submit"]').click();
    await page.locator('.notice--done').waitFor();
    assert.equal(await page.locator('select[name="decided"]').inputValue(), 'never');
    await inspect(visitor, `mail-choices-saved-${lang}`);
    visitor.assertQuiet();
    await visitor.context.close();
  }
});

test('OPS-07 an administrator reads the list of jobs in four languages', async () => {
  for (const lang of LANGUAGES) {
    const visitor = await signedIn('anne', { lang, viewport: PHONE });
    await visitor.page.goto('/administration/jobs');
    assert.equal(await visitor.page.locator('h1').innerText(), words(lang)('jobs-title'));
    await inspect(visitor, `jobs-${lang}`);
    visitor.assertQuiet();
    await visitor.context.close();
  }
});

test('NTF-02 the letterbox of the demonstration is linked from every page', async () => {
  for (const lang of LANGUAGES) {
    const visitor = await visit(browser, demo.origin, { lang, viewport: PHONE });
    await visitor.page.goto('/');
    await visitor.page.locator('.line--demo a').click();
    await visitor.page.waitForURL(/\/demonstration\/letters$/);
    assert.equal(await visitor.page.locator('h1').innerText(), words(lang)('letters-title'));
    await inspect(visitor, `letters-${lang}`);
    visitor.assertQuiet();
    await visitor.context.close();
  }
});
