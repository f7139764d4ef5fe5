// What anybody sees without signing in: every public page in four languages, with and without script.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DESKTOP, PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { inspect } from '../lib/look.mjs';
import { words } from '../lib/words.mjs';

const LANGUAGES = ['fr', 'nl', 'de', 'en'];
const PAGES = { home: '/', about: '/about', contact: '/contact', paper: '/paper-procedure', accessibility: '/accessibility', 'not-found': '/nowhere' };
// The parts of the manual's page (ACC-01, ACC-03, ACC-05).
const PARTS = ['menu-home', 'menu-services', 'menu-themes', 'menu-support', 'menu-contact', 'title', 'purpose'].concat(
  ['box-title', 'box-general', 'box-about', 'box-office', 'box-submit', 'box-button'],
);

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

test('every public page is accessible, narrow enough and quiet in four languages', async () => {
  for (const lang of LANGUAGES) {
    const visitor = await visit(browser, demo.origin, { lang });
    for (const [name, path] of Object.entries(PAGES)) {
      await visitor.page.goto(path);
      await inspect(visitor, `public-${name}-${lang}`);
    }
    visitor.assertQuiet();
    await visitor.context.close();
  }
});

test('the public page works without script, and the language switch keeps the page', async () => {
  const visitor = await visit(browser, demo.origin, { script: false, viewport: PHONE });
  const { page } = visitor;
  await page.goto('/contact');
  for (const lang of ['nl', 'de', 'en', 'fr']) {
    await page.locator(`header button[value="${lang}"]`).click();
    assert.equal(new URL(page.url()).pathname, '/contact');
    assert.equal(await page.locator('html').getAttribute('lang'), lang);
    visitor.lang = lang;
    await inspect(visitor, `public-contact-without-script-${lang}`);
  }
  visitor.assertQuiet();
});

test('the public page shows the parts of the manual in four languages', async () => {
  for (const lang of LANGUAGES) {
    const { page, context } = await visit(browser, demo.origin, { lang, viewport: DESKTOP });
    await page.goto('/');
    const text = await page.locator('body').innerText();
    for (const part of PARTS) assert.ok(text.includes(words(lang)(`public-${part}`)), `${part} in ${lang}`);
    await context.close();
  }
});
