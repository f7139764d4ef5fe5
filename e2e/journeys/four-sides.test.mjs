// One file through all its sides, nothing stubbed: the worker gives notice, the employer asks for later days, the worker answers
// with others, the employer accepts and files, the worker completes, the office decides, the employer asks for a change, worker
// and office answer.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { TICKET, answersOf, goOn, leave } from '../lib/filing.mjs';
import { mouse } from '../lib/hands.mjs';
import { giveNotice, loaded, propose } from '../lib/notices.mjs';
import { signIn } from '../lib/signin.mjs';
import { words } from '../lib/words.mjs';

const STEPS_MAX = 12;

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

/** Somebody of the demonstration, in a language of their own. */
async function somebody(person, lang) {
  const visitor = await visit(browser, demo.origin, { lang });
  const { page } = visitor;
  await page.goto('/');
  await page.locator(`header button[value="${lang}"]`).click();
  await page.locator(`html[lang="${lang}"]`).waitFor();
  await page.goto('/sign-in');
  await signIn(page, mouse(page), person, 'eid');
  return { ...visitor, text: words(lang), hands: mouse(page), says: (text) => assertSays(page, text) };
}

async function assertSays(page, text) {
  const said = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  assert.ok(said.includes(text), `"${text}" at ${page.url()}:\n${said}`);
}

/** The last part of the address: the step shown. */
const step = (page) => new URL(page.url()).pathname.split('/').at(-1);

/** Fills a field of whatever kind. */
async function set(page, name, value) {
  const field = page.locator(`main [name="${name}"]`).first();
  const [tag, type] = await field.evaluate((element) => [element.localName, element.type]);
  if (tag === 'select') await field.selectOption(value);
  else if (type === 'radio') await page.locator(`main [name="${name}"][value="${value}"]`).check();
  else if (type === 'checkbox') await field.check();
  else await field.fill(value);
}

/** The employer would rather have it a month later; the worker keeps to the first days, and says why. */
async function negotiate(employer, worker, notice) {
  const { page } = employer;
  await page.waitForURL(/\/overview$/);
  await page.locator('nav.menu a[href$="/notices"]').click();
  await page.waitForURL(/\/notices$/);
  // The list begins with the most urgent and has pages; this one is opened by its address.
  const address = `${new URL(page.url()).pathname}/${notice}`;
  await page.goto(address);
  await propose(page, 'postpone', leave(inAMonth()), 'Inventaire en cours.');
  await worker.page.goto(`/worker/notices/${notice}`);
  await worker.says(leave(inAMonth()).start);
  await propose(worker.page, 'counter', leave(), 'De crèche begint dan.');
  return address;
}

/** The first day of next month: the same day may not exist there. */
function inAMonth(today = new Date()) {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1));
}

/** The employer says yes, and files with what was agreed. */
async function acceptsAndFiles(employer, address) {
  const { page, text, hands } = employer;
  await page.goto(address);
  await employer.says(leave().start);
  await page.locator('main [name="certified"]').check();
  await loaded(page, () => page.locator('main button[value="accept"]').click());
  await employer.says(text('notice-state-accepted'));
  await loaded(page, () => page.locator('main form[action$="/part"] button').click());
  const answers = answersOf(leave());
  for (let count = 0; step(page) !== 'confirmation'; count += 1) {
    assert.ok(count < STEPS_MAX, `still at ${page.url()}`);
    if (step(page) === 'working-time') await answers['working-time'](hands);
    await goOn(page, hands);
  }
  await employer.says(leave().end);
  await hands.tick('certified');
  await hands.next();
  await page.waitForURL(/\/receipt$/);
  const [ticket] = TICKET.exec(await page.locator('main').innerText());
  return { ticket, path: new URL(page.url()).pathname.replace(/\/receipt$/, '') };
}

const PART = {
  identity: { street: "Rue de l'Invention 7", postalCode: '4800', place: 'Verviers', phone: '0470 00 00 00', identityConfirmed: 'yes' },
  household: { household: 'singleParent', dependentChildren: '1' },
  child: { childGivenName: 'Loulou', childFamilyName: 'Maes', childBirth: '12/03/2022', childDisabled: 'no' },
  'other-employers': { otherEmployers: 'no' },
  account: { iban: 'BE68 5390 0754 7034' },
  documents: {},
  confirmation: { certified: 'yes', ebox: 'yes' },
};

/** The worker completes what only the worker knows. */
async function completes(worker, id) {
  const { page, hands, text } = worker;
  await page.goto(`/worker/requests/${id}`);
  await page.locator('main .card a.button', { hasText: text('part-open') }).click();
  await page.waitForURL(/\/part\/[a-z-]+$/);
  for (let count = 0; step(page) !== 'receipt'; count += 1) {
    assert.ok(count < STEPS_MAX, `still at ${page.url()}`);
    const answers = PART[step(page)];
    assert.ok(answers, `a step nobody knows: ${page.url()}`);
    for (const [name, value] of Object.entries(answers)) await set(page, name, value);
    await goOn(page, hands);
  }
}

/** The office takes the file and grants it. */
async function grants(office, id) {
  const { page, text } = office;
  await page.waitForURL(/\/offices\/[^/]+$/);
  const desk = new URL(page.url()).pathname;
  await page.goto(`${desk}/requests/${id}`);
  await loaded(page, () => page.locator('main form[action$="/take"] button').click());
  await set(page, 'outcome', 'granted');
  await loaded(page, () => page.locator('main form[action$="/decision"] button[type="submit"]:not([name])').click());
  await page.goto(`${desk}/requests/${id}`);
  await office.says(text('desk-decided-granted'));
  return desk;
}

/** The employer asks for an earlier end; after the worker's part that is a question, not a change. */
async function asksForAChange(employer, path, end) {
  const { page, hands } = employer;
  await page.goto(`${path}/modification`);
  await hands.fill('endDate', end);
  for (let count = 0; !/\/receipts\//.test(page.url()); count += 1) {
    assert.ok(count < STEPS_MAX, `still at ${page.url()}:\n${await page.locator('main').innerText()}`);
    for (const why of await page.locator('#main-form textarea').all()) {
      if ((await why.inputValue()) === '') await why.fill('Retour convenu plus tôt.');
    }
    await goOn(page, hands);
  }
}

async function accepts({ page }, path) {
  await page.goto(`${path}/change`);
  await set(page, 'answer', 'accept');
  await loaded(page, () => page.locator('#main-form .buttons button').click());
}

/** The last day of the month two months before: half-time parental leave goes by two months. */
function twoMonthsEarlier(date) {
  const [, month, year] = date.split('/').map(Number);
  const end = new Date(Date.UTC(year, month - 2, 0));
  return `${String(end.getUTCDate()).padStart(2, '0')}/${String(end.getUTCMonth() + 1).padStart(2, '0')}/${end.getUTCFullYear()}`;
}

test('OPS-09 one file through employer, worker and office, from the notice and its negotiation to an accepted change', async () => {
  const worker = await somebody('sofie', 'nl');
  const notice = await giveNotice(worker.page);
  const employer = await somebody('helene', 'fr');
  const { ticket, path } = await acceptsAndFiles(employer, await negotiate(employer, worker, notice));
  const id = path.split('/').at(-1);
  await completes(worker, id);
  const office = await somebody('karl', 'de');
  const desk = await grants(office, id);

  // The decision is read where it is awaited.
  await worker.page.goto(`/worker/requests/${id}`);
  await worker.says(ticket);
  await worker.says(worker.text('desk-decided-granted'));
  await employer.page.goto(path);
  await employer.says(ticket);

  const end = twoMonthsEarlier(leave().end);
  await asksForAChange(employer, path, end);
  await employer.page.goto(path);
  await employer.says(employer.text('change-state-open'));
  await accepts(worker, `/worker/requests/${id}`);
  await accepts(office, `${desk}/requests/${id}`);

  for (const [side, page] of [[employer, path], [worker, `/worker/requests/${id}`], [office, `${desk}/requests/${id}`]]) {
    await side.page.goto(page);
    await side.says(end);
    await side.says(side.text('change-state-accepted'));
    side.assertQuiet();
  }
});

test('OPS-09 the administration sees that every job of that was done', async () => {
  const { page, says, text, assertQuiet } = await somebody('anne', 'en');
  await page.goto('/administration/jobs');
  await says(text('jobs-none-aside'));
  assertQuiet();
});
