// The interruption drawn on its days (CAL-02): again at every change of a date by script, and with each page without it. What
// was taken elsewhere (CAL-06): entered by the worker, it changes the balance; taken out, the balance is what it was.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { answersOf, arrive, chooseWorker, goOn, leave, onStep } from '../lib/filing.mjs';
import { mouse } from '../lib/hands.mjs';
import { inspect } from '../lib/look.mjs';
import { loaded } from '../lib/notices.mjs';
import { signIn } from '../lib/signin.mjs';

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

/** Four months, and the last day of the third of them. */
const dates = leave();
const [, month, year] = dates.end.split('/').map(Number);
const shorter = new Date(Date.UTC(year, month - 1, 0)).toLocaleDateString('fr-BE', {
  timeZone: 'UTC',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** At the step of the period, with nothing typed. */
async function atPeriod(options, person) {
  const visitor = await visit(browser, demo.origin, options);
  const hands = mouse(visitor.page);
  await arrive(visitor, hands, person, async () => {});
  await chooseWorker(visitor, hands, async () => {});
  await onStep(visitor.page, 'type');
  await answersOf(dates).type(hands);
  await goOn(visitor.page, hands);
  await onStep(visitor.page, 'regime');
  return { visitor, page: visitor.page, hands };
}

/** Waits until as many months are drawn, each told in words as well, up to this day. */
async function drawn(page, months, end) {
  const figure = page.locator('figure.leave-calendar', { has: page.locator('figcaption', { hasText: end }) });
  await figure.waitFor();
  assert.equal(await figure.locator('svg[role="img"][aria-label]').count(), months);
  assert.equal(await figure.locator('.leave-calendar__text li').count(), months);
  return figure;
}

test('CAL-02 the interruption is drawn again at every change of a date, by script, on a phone', async () => {
  const { visitor, page, hands } = await atPeriod({ lang: 'nl', viewport: PHONE }, 'marie');
  assert.equal(await page.locator('figure.leave-calendar').count(), 0);
  await answersOf(dates).regime(hands);
  const figure = await drawn(page, 4, dates.end);
  await figure.locator('summary').click();
  await inspect(visitor, 'calendar-typed-nl');
  await hands.fill('endDate', shorter);
  const again = await drawn(page, 3, shorter);
  // Whoever reads it in words goes on reading.
  assert.equal(await again.locator('details').getAttribute('open'), '');
  // A date that is not one leaves what was drawn.
  await hands.fill('endDate', '31/02/20');
  await hands.fill('endDate', dates.end);
  await drawn(page, 4, dates.end);
  visitor.assertQuiet();
});

test('CAL-02 the interruption stands on its step without script, as it was typed last', async () => {
  const { visitor, page, hands } = await atPeriod({ lang: 'de', script: false }, 'marie');
  const step = page.url();
  await answersOf(dates).regime(hands);
  await goOn(page, hands);
  await page.goto(step);
  await drawn(page, 4, dates.end);
  await hands.fill('endDate', shorter);
  await goOn(page, hands);
  await page.goto(step);
  await drawn(page, 3, shorter);
  await inspect(visitor, 'calendar-without-script-de');
});

/** A worker at a new notice, with nothing typed. */
async function atNotice(lang, script) {
  const visitor = await visit(browser, demo.origin, { lang, script, viewport: PHONE });
  const { page } = visitor;
  const hands = mouse(page);
  await page.goto('/');
  await loaded(page, () => page.locator(`header button[value="${lang}"]`).click());
  await page.goto('/sign-in');
  await signIn(page, hands, 'sofie', 'eid');
  await page.waitForURL(/\/worker$/);
  await page.goto('/worker/notices/new');
  assert.equal(await page.locator('figure.leave-calendar').count(), 0);
  return { visitor, page, hands, show: page.locator('main button[name="show"]') };
}

test('CAL-02 the days of a notice are drawn at every change of a date, by script, on a phone', async () => {
  const { visitor, page, hands, show } = await atNotice('de', true);
  assert.equal(await show.isVisible(), false);
  await hands.fill('startDate', dates.start);
  await hands.fill('endDate', dates.end);
  await drawn(page, 4, dates.end);
  await hands.fill('endDate', shorter);
  await drawn(page, 3, shorter);
  await inspect(visitor, 'calendar-notice-de');
  visitor.assertQuiet();
});

test('CAL-02 a button draws the days of a notice without script, and sends nothing', async () => {
  const { visitor, page, hands, show } = await atNotice('nl', false);
  for (const [end, months] of [
    [dates.end, 4],
    [shorter, 3],
  ]) {
    await hands.fill('startDate', dates.start);
    await hands.fill('endDate', end);
    await loaded(page, () => show.click());
    await drawn(page, months, end);
    assert.equal(new URL(page.url()).pathname, '/worker/notices/new');
  }
  await inspect(visitor, 'calendar-notice-without-script-nl');
});

/** What is said of the rights: every word but those of the lines that explain it. */
const balance = (page) => page.locator('main section[aria-labelledby^="right-"]').allInnerTexts();

/** A month of parental leave for a child of hers, at an employer that is not here. */
async function takenElsewhere(page, hands, start, end) {
  await loaded(page, () => page.locator('main a[href="/worker/entitlement/periods"]').click());
  await page.locator('[name="interruptionType"]').selectOption('parentalLeave');
  await page.locator('[name="regime"]').selectOption('full');
  await hands.fill('startDate', start);
  await hands.fill('endDate', end);
  await hands.fill('employer', 'Café Fictif');
  await hands.fill('personName', 'Faustine');
  await hands.fill('personBirth', '01/06/2023');
  await hands.fill('proof', 'C4');
}

async function enteredAndTakenOut(lang, script) {
  const visitor = await visit(browser, demo.origin, { lang, script, viewport: PHONE });
  const { page } = visitor;
  const hands = mouse(page);
  await page.goto('/');
  await loaded(page, () => page.locator(`header button[value="${lang}"]`).click());
  await page.goto('/sign-in');
  await signIn(page, hands, 'sofie', 'eid');
  await page.waitForURL(/\/worker$/);
  await page.goto('/worker/entitlement');
  const entries = page.locator('main a[href^="/worker/entitlement/periods/"]');
  const [first, entered] = [await balance(page), await entries.count()];
  const said = [first];
  for (const [start, end] of [
    ['01/09/2024', '30/09/2024'],
    ['01/11/2024', '30/11/2024'],
  ]) {
    await takenElsewhere(page, hands, start, end);
    await inspect(visitor, `period-filled-${lang}`);
    await loaded(page, () => page.locator('main .buttons button[type="submit"]').click());
    await page.waitForURL(/\/worker\/entitlement$/);
    said.push(await balance(page));
    assert.equal(await page.locator('main section[aria-labelledby^="right-"]', { hasText: 'Faustine' }).count(), 1);
  }
  assert.notDeepEqual(said[1], said[0]);
  assert.notDeepEqual(said[2], said[1]);
  await inspect(visitor, `balance-elsewhere-${lang}`);
  assert.equal(await entries.count(), entered + 2);
  for (const [start, left] of [
    ['01/09/2024', 1],
    ['01/11/2024', 0],
  ]) {
    await loaded(page, () => entries.filter({ hasText: start }).click());
    await inspect(visitor, `period-own-${lang}`);
    await loaded(page, () => page.locator('main a[href$="/removal"]').click());
    await inspect(visitor, `period-removal-${lang}`);
    await loaded(page, () => page.locator('main form button[type="submit"]').click());
    await page.waitForURL(/\/worker\/entitlement$/);
    assert.equal(await entries.count(), entered + left);
  }
  assert.deepEqual(await balance(page), first);
  visitor.assertQuiet();
}

test('CAL-06 a period taken elsewhere changes the balance until it is taken out, in Dutch with script', () => enteredAndTakenOut('nl', true));
test('CAL-06 a period taken elsewhere changes the balance until it is taken out, in German without script', () => enteredAndTakenOut('de', false));
