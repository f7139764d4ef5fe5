// "Pièces jointes" both ways (PD6): with script a file is stored as soon as it is chosen, without as in the manual.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DESKTOP, PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { pdf, photo } from '../lib/files.mjs';
import { arrive } from '../lib/filing.mjs';
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

const file = (name, buffer) => ({ name, mimeType: 'application/pdf', buffer });
const photos = ['blad-1.png', 'blad-2.png', 'blad-3.png'].map((name) => ({ name, mimeType: 'image/png', buffer: photo() }));

/** From the overview to the documents of a request that asks for one. */
async function openDocuments(visitor, person) {
  const { page } = visitor;
  await arrive(visitor, mouse(page), person, async () => {});
  const overview = page.url().split('?')[0];
  await page.goto(`${overview}?searched=yes&type=palliativeCare`);
  const request = page.locator('main a[href*="/requests/"]').first();
  await page.goto(`${await request.getAttribute('href')}/attachments`);
  await page.locator('form.upload').waitFor();
}

/** ATT-12: what is too heavy is refused before it leaves, and the next file is sent all the same. */
async function assertNotSent(page, heavy) {
  const sent = [];
  const note = (request) => { if (request.method() === 'POST') sent.push(request.url()); };
  page.on('request', note);
  await page.locator('#file').setInputFiles(heavy);
  await page.locator('#file-error').filter({ hasText: 'te groot' }).waitFor();
  page.off('request', note);
  assert.deepEqual(sent, []);
}

test('ATT-07 ATT-09 with script a file is stored as soon as it is chosen', async () => {
  const visitor = await visit(browser, demo.origin, { lang: 'nl', viewport: DESKTOP });
  const { page } = visitor;
  await openDocuments(visitor, 'helene');
  await inspect(visitor, 'attachments-nl-empty');
  await page.locator('#kind').selectOption('other');
  await page.locator('#description').fill('Een brief');
  await page.locator('#file').setInputFiles(file('programma.pdf', Buffer.from('MZ')));
  await page.locator('#file-error').waitFor();
  assert.equal(await page.locator('#description').inputValue(), 'Een brief', 'what was typed is kept');
  await assertNotSent(page, file('zwaar.pdf', Buffer.alloc(3_000_000)));
  await page.locator('#file').setInputFiles(file('brief.pdf', pdf()));
  await page.waitForURL(/[?&]kept=/);
  await page.getByText('brief.pdf').waitFor();
  await inspect(visitor, 'attachments-nl-kept');
  await page.locator('form.upload button[type="submit"]').click();
  await page.waitForURL(/[?&]done=yes/);
  await page.getByText('Wijzigingen uitgevoerd.').waitFor();
  visitor.assertQuiet();
});

test('ATT-09 ATT-10 without script, both steps of the manual, on a phone', async () => {
  const visitor = await visit(browser, demo.origin, { lang: 'de', viewport: PHONE, script: false });
  const { page } = visitor;
  await openDocuments(visitor, 'luc');
  await page.locator('#kind').selectOption('other');
  await page.locator('#description').fill('Ein Brief');
  await page.locator('#file').setInputFiles(file('brief.pdf', pdf()));
  await page.locator('form.upload button[type="submit"]').click();
  await page.waitForURL(/[?&]done=yes/);
  await page.getByText('Änderungen durchgeführt.').waitFor();
  await inspect(visitor, 'attachments-de-done');
  visitor.assertQuiet();
});

async function sendsThreePhotos(script) {
  const visitor = await visit(browser, demo.origin, { lang: 'nl', viewport: PHONE, script });
  const { page } = visitor;
  await openDocuments(visitor, 'helene');
  await page.locator('#kind').selectOption('other');
  await page.locator('#description').fill(`Drie bladen ${script}`);
  if (script) {
    await page.locator('#file').setInputFiles([photos[0], file('brief.pdf', pdf())]);
    await page.locator('#file-error').filter({ hasText: 'alleen foto’s' }).waitFor();
  }
  await page.locator('#file').setInputFiles(photos);
  if (script) await page.waitForURL(/[?&]kept=/);
  await page.locator('form.upload button[type="submit"]').click();
  await page.waitForURL(/[?&]done=yes/);
  const kept = page.locator('li.document').filter({ hasText: `Drie bladen ${script}` });
  await kept.getByText('blad-1.pdf').waitFor();
  await inspect(visitor, `attachments-nl-photos-${script}`);
  visitor.assertQuiet();
}

test('ATT-14 several photos become one PDF, with script', () => sendsThreePhotos(true));
test('ATT-14 several photos become one PDF, without script', () => sendsThreePhotos(false));
