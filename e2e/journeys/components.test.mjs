// The parts of every page, tried on the gallery of server/assets: calendar, counter, folds, keys, guard, suggestions,
// and the look itself at both widths, by day and by night. The program's content policy is in force.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PHONE, launch, visit } from '../lib/browser.mjs';
import { assertNoSidewaysScroll, axeViolations } from '../lib/look.mjs';

const assets = fileURLToPath(new URL('../../server/assets/', import.meta.url));
const gallery = join(assets, 'out/gallery');
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const SLOW_ANSWER_MS = 400;
const TARGET_PX = 44;
// WCAG 2.5.8 leaves links inside a sentence out; so do we.
const PRESSABLE = 'button, summary, select, .button, .menu__link, .pager__link, .counter-card, .door, .chip, input[type="text"], textarea';

let server;
let origin;
let browser;
let posts = 0;

before(async () => {
  execFileSync('node', [join(assets, 'gallery/build.mjs')], { stdio: 'inherit' });
  server = createServer((request, response) => {
    response.setHeader('content-security-policy', POLICY);
    if (request.method === 'POST') {
      posts += 1;
      setTimeout(() => response.writeHead(204).end(), SLOW_ANSWER_MS);
      return;
    }
    const { pathname } = new URL(request.url, 'http://gallery');
    if (pathname === '/period') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ text: '2 mois' }));
      return;
    }
    const file = join(gallery, pathname);
    if (!file.startsWith(gallery) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function open(name, options) {
  const visitor = await visit(browser, origin, options);
  await visitor.page.goto(`/${name}.html`);
  return visitor;
}

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute('aria-label'));

test('CAL-01 the calendar opens, walks and chooses by keyboard, Monday first', async () => {
  const { page, assertQuiet } = await open('filing-regime');
  await page.locator('#startDate ~ button').focus();
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'lundi 24 février 2025');
  assert.equal(await page.locator('.calendar th').first().textContent(), 'lulundi');
  for (const key of ['ArrowRight', 'PageDown', 'ArrowDown']) await page.keyboard.press(key);
  assert.equal(await focused(page), 'mardi 1 avril 2025');
  await page.keyboard.press('Enter');
  assert.equal(await page.inputValue('#startDate'), '01/04/2025');
  assert.equal(await focused(page), 'startDate');
  assert.equal(await page.textContent('#startDate ~ output'), 'mardi');
  assertQuiet();
});

test('CAL-01 Escape leaves the calendar and typing is always possible', async () => {
  const visitor = await open('filing-regime');
  const { page, assertQuiet } = visitor;
  await page.locator('#endDate ~ button').click();
  assert.deepEqual(await axeViolations(visitor), []);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog.calendar').evaluate((dialog) => dialog.open), false);
  await page.fill('#endDate', '1/2/2024');
  assert.equal(await page.textContent('#endDate ~ output'), 'jeudi');
  await page.fill('#endDate', '30/02/2024');
  assert.equal(await page.textContent('#endDate ~ output'), '');
  assertQuiet();
});

test('CAL-01 without script the calendar button is not there and the date is typed', async () => {
  const { page } = await open('filing-regime', { script: false });
  assert.equal(await page.locator('#startDate ~ button').isVisible(), false);
  await page.fill('#startDate', '01/03/2025');
});

test('FIL-12 the length of the period is read back while typing', async () => {
  const { page, assertQuiet } = await open('filing-regime');
  await page.fill('#endDate', '23/04/2025');
  await page.waitForFunction(() => document.querySelector('.read-back').textContent === '2 mois');
  assertQuiet();
});

test('FIL-18 the counter counts characters, an emoji as one', async () => {
  const { page } = await open('filing-regime');
  const left = () => page.textContent('#comment-info');
  await page.fill('#comment', 'é'.repeat(199));
  assert.equal(await left(), '1 caractère restant');
  await page.fill('#comment', '🙂'.repeat(200));
  assert.equal(await left(), '0 caractère restant');
  await page.fill('#comment', 'a'.repeat(203));
  assert.equal(await left(), '3 caractères de trop');
});

test('A11-03 the error summary takes the focus and each line leads to its box', async () => {
  const { page } = await open('filing-errors');
  assert.match(await page.evaluate(() => document.activeElement.className), /govuk-error-summary/);
  await page.locator('.govuk-error-summary a').first().click();
  assert.equal(await focused(page), 'endDate');
});

test('OVW-05 a panel opens and closes by mouse and keyboard and is found as it was left', async () => {
  const { page } = await open('overview');
  const panel = page.locator('details.panel').first();
  const opened = () => panel.evaluate((element) => element.open);
  await panel.locator('summary').first().click();
  assert.equal(await opened(), false);
  await page.reload();
  assert.equal(await opened(), false);
  await panel.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  assert.equal(await opened(), true);
});

test('OVW-06 a list with several answers says on its face what is ticked', async () => {
  const { page } = await open('overview');
  await page.locator('#regimes-face').click();
  await page.locator('label[for="regimes-2"]').click();
  await page.locator('label[for="regimes-5"]').click();
  await page.keyboard.press('Escape');
  assert.equal(await page.textContent('#regimes-face'), "Réduction à mi-temps, Réduction d'1/5");
});

test('WRK-06 a joint committee is found by number or word, accents aside, by keyboard alone', async () => {
  const visitor = await open('worker');
  const { page, assertQuiet } = visitor;
  await page.locator('#jointCommittee').focus();
  await page.keyboard.type('sante');
  const option = page.getByRole('option', { name: 'établissements et services de santé' });
  await option.waitFor();
  assert.deepEqual(await axeViolations(visitor), []);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await page.inputValue('#jointCommittee'), '330.00');
  assert.equal(await option.isVisible(), false);
  await page.fill('#jointCommittee', '121');
  await page.getByRole('option', { name: 'nettoyage' }).click();
  assert.equal(await page.inputValue('#jointCommittee'), '121.00');
  assertQuiet();
});

test('single keys work, say what they do, and are turned off by a switch', async () => {
  const { page } = await open('overview');
  const list = page.locator('#shortcuts');
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'ticket');
  await page.keyboard.type('?');
  assert.equal(await page.inputValue('#ticket'), '?', 'a key typed into a box stays a letter');
  await page.locator('h1').click();
  await page.keyboard.press('?');
  assert.equal(await list.evaluate((dialog) => dialog.open), true);
  await page.locator('[data-shortcuts-switch]').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('?');
  assert.equal(await list.evaluate((dialog) => dialog.open), false);
});

test('FIL-27 a second press while the answer is on its way is ignored', async () => {
  const { page } = await open('filing-type');
  const sent = posts;
  await page.locator('button[data-once]').evaluate((button) => {
    button.click();
    button.click();
  });
  await page.waitForTimeout(2 * SLOW_ANSWER_MS);
  assert.equal(posts, sent + 1);
});

test('the menu of a phone opens without script', async () => {
  const { page } = await open('worker', { viewport: PHONE, script: false });
  const entry = page.getByRole('link', { name: 'Paramètres' });
  assert.equal(await entry.isVisible(), false);
  await page.locator('.menu__button').click();
  assert.equal(await entry.isVisible(), true);
});

test('A11-02 A11-05 every screen of the gallery is accessible and fits both widths, by day and by night', async () => {
  const names = readdirSync(gallery).filter((name) => name.endsWith('.html'));
  assert.ok(names.length > 10);
  for (const viewport of [undefined, PHONE]) {
    const visitor = await visit(browser, origin, { viewport });
    for (const name of names) {
      for (const colorScheme of ['light', 'dark']) {
        await visitor.page.emulateMedia({ colorScheme });
        await visitor.page.goto(`/${name}`);
        await assertNoSidewaysScroll(visitor.page);
        assert.deepEqual(await axeViolations(visitor), [], `${name} ${colorScheme}`);
      }
    }
    visitor.assertQuiet();
  }
});

test('what can be pressed is at least 44 px high', async () => {
  for (const viewport of [undefined, PHONE]) {
    const { page } = await visit(browser, origin, { viewport });
    for (const name of ['overview', 'filing-regime', 'receipt', 'capacity', 'sign-in', 'notices']) {
      await page.goto(`/${name}.html`);
      const small = await page.locator(PRESSABLE).evaluateAll(
        (elements, least) =>
          elements
            .map((element) => [element, element.getBoundingClientRect()])
            .filter(([, box]) => box.width > 1 && box.height > 1 && (box.height < least - 0.5 || box.width < least - 0.5))
            .map(([element, box]) => `${element.outerHTML.slice(0, 80)} ${Math.round(box.width)}×${Math.round(box.height)}`),
        TARGET_PX,
      );
      assert.deepEqual(small, [], `${name} at ${page.viewportSize().width} px`);
    }
  }
});
