// Looking for requests: by Enter, without script, with a mistake, and back to the beginning.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { TICKET, arrive } from '../lib/filing.mjs';
import { keyboard } from '../lib/keyboard.mjs';
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

const nothing = async () => {};
const rows = (page) => page.locator('.results tbody tr');

async function atOverview(person, options) {
  const visitor = await visit(browser, demo.origin, options);
  await arrive(visitor, mouse(visitor.page), person, nothing);
  return visitor;
}

async function openPanelOf(page, board, name) {
  const panel = page.locator('#main-form > details', { has: page.locator(`[name="${name}"]`) });
  if ((await panel.getAttribute('open')) === null) await board.press(panel.locator('> summary'));
  assert.notEqual(await panel.getAttribute('open'), null, `the panel of ${name} opens by keyboard`);
}

async function findsAndResets(script) {
  const visitor = await atOverview('marie', { script });
  const { page } = visitor;
  const board = keyboard(page);
  const all = await rows(page).count();
  const link = rows(page).nth(2).locator('.row-link[href*="/requests/"]');
  // The number stands there twice, once for the ear: a line break between the two, typed, would already search.
  const [ticket] = TICKET.exec(await link.innerText());
  await openPanelOf(page, board, 'ticket');
  await board.type(page.locator('[name="ticket"]'), ticket.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await page.waitForURL(/ticket=/);
  assert.equal(await rows(page).count(), 1);
  assert.ok((await rows(page).first().innerText()).includes(ticket));
  await inspect(visitor, `overview-found-${script ? 'with' : 'without'}-script`);

  // OVW-14: back to the defaults, not to blank.
  await page.locator('#main-form .buttons a[href$="/overview"]').click();
  await page.waitForURL(/\/overview$/);
  assert.equal(await rows(page).count(), all);
  assert.notEqual(await page.locator('#from').inputValue(), '');
  visitor.assertQuiet();
}

test('OVW-14 OVW-15 searches by Enter and goes back to the defaults, with script', () => findsAndResets(true));
test('OVW-14 OVW-15 searches by Enter and goes back to the defaults, without script', () => findsAndResets(false));

test('A11-03 a search that cannot be read names its mistake and keeps what was typed', async () => {
  const visitor = await atOverview('helene', { lang: 'de' });
  const { page } = visitor;
  const board = keyboard(page);
  await openPanelOf(page, board, 'ticket');
  await board.type(page.locator('#to'), '31/02/2026');
  await page.keyboard.press('Enter');
  const summary = page.locator('.govuk-error-summary');
  await summary.waitFor();
  assert.equal(await page.locator('#to').inputValue(), '31/02/2026');
  assert.equal(await summary.locator('a').first().getAttribute('href'), '#to');
  await inspect(visitor, 'overview-refused-de');
  visitor.assertQuiet();
});

test('OVW-22 the next page of a long list keeps the filters', async () => {
  const visitor = await atOverview('helene', { lang: 'fr', script: false });
  const { page } = visitor;
  const first = await rows(page).first().innerText();
  await page.locator('.pager a[rel="next"]').click();
  await page.waitForURL(/page=2/);
  assert.notEqual(await rows(page).first().innerText(), first);
  assert.match(page.url(), /from=/);
  await page.locator('.pager a[rel="prev"]').click();
  assert.equal(await rows(page).first().innerText(), first);
  visitor.assertQuiet();
});
