// Photographs for the documents, from the program as it is: node e2e/pictures.mjs (after `make build`).
// They go to docs/pictures; look at each before you keep it.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, visit } from './lib/browser.mjs';
import { startDemo } from './lib/demo.mjs';
import { mouse } from './lib/hands.mjs';
import { signIn } from './lib/signin.mjs';

const out = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const DESK = { width: 1280, height: 960 };
const HAND = { width: 390, height: 844 };

mkdirSync(out, { recursive: true });
const demo = await startDemo();
const browser = await launch();

async function employer(colorScheme, viewport) {
  const { page } = await visit(browser, demo.origin, { viewport });
  await page.emulateMedia({ colorScheme });
  await page.goto('/sign-in');
  await signIn(page, mouse(page), 'marie');
  return page;
}

const photograph = async (page, name) => {
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: name === 'overview' });
  console.log(name);
};

try {
  const page = await employer('light', DESK);
  const hands = mouse(page);
  await photograph(page, 'overview');
  const base = new URL(page.url()).pathname.replace(/\/overview$/, '');
  await page.goto(`${base}/personnel`);
  // Somebody without a draft, so that the first step opens at once.
  await page.locator('#choose-form button').last().click();
  if (await page.locator('[name="interruptionType"]').count() === 0) await hands.next();
  await hands.choose('interruptionType', 'parentalLeave');
  await hands.next();
  await hands.choose('regime', 'fifth');
  await hands.fill('startDate', '01/02/2027');
  await hands.fill('endDate', '30/06/2027');
  await hands.next();
  for (const [name, value] of Object.entries({ contractHours: '38', contractMinutes: '00', fullTimeHours: '38', fullTimeMinutes: '00', duringHours: '32', duringMinutes: '00' })) {
    await hands.fill(name, value);
  }
  await hands.next();
  await page.locator('.finding').scrollIntoViewIfNeeded();
  await photograph(page, 'finding');
  await page.locator('.finding .button--way').first().click();
  await hands.next();
  await hands.fill('noticeDate', '10/11/2026');
  await hands.next();
  await hands.tick('certified');
  await hands.next();
  await page.waitForURL(/receipt/);
  await photograph(page, 'receipt');
  await photograph(await employer('dark', HAND), 'overview-by-night');
} finally {
  await browser.close();
  await demo.stop();
}
