// The filing of one request, from the public page to the consultation, as one walk that every journey shares.
// `hands` act (mouse or keyboard); `at(name)` is called on every page, before anything is done there.

import assert from 'node:assert/strict';
import { signIn } from './signin.mjs';

const dayMonthYear = (date) => date.toLocaleDateString('fr-BE', { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' });

/** A leave of four months that begins a little over two months from now, announced today. */
export function leave(today = new Date()) {
  const month = (offset, day) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + offset, day));
  return { start: dayMonthYear(month(3, 1)), end: dayMonthYear(month(7, 0)), notice: dayMonthYear(today) };
}

/** A request's number as printed. */
export const TICKET = /\b04W-[0-9A-Z]{7}-[0-9A-Z]{2}-[0-9A-Z]\b/;

export async function arrive({ page, lang }, hands, person, at, means = 'eid') {
  await page.goto('/');
  // The language chosen here stays, whatever the person chose last time.
  await hands.press(page.locator(`header button[value="${lang}"]`));
  await page.locator(`html[lang="${lang}"]`).waitFor();
  await at('home');
  await hands.press(page.locator('main a[href^="/sign-in"]').first());
  await signIn(page, hands, person, means, at);
  await page.waitForURL(/\/overview$/);
  await at('overview');
}

export async function chooseWorker({ page }, hands, at) {
  await hands.press(page.locator('main a[href$="/workers"]'));
  await page.waitForURL(/\/workers$/);
  await at('worker');
  await hands.press(page.locator('main a[href*="/personnel"]').first());
  await page.waitForURL(/\/personnel/);
  await at('personnel');
  await hands.press(page.locator('main table button[type="submit"]').first());
  // The personnel file answers everything, or leaves something open to be filled in.
  await page.waitForURL(/\/(workers|drafts\/[0-9a-f-]+\/type)$/);
  if (page.url().endsWith('/type')) return;
  if ((await page.locator('input[name="startNew"]').count()) > 0) {
    // A draft or a request for this worker exists already (FIL-24): file another one.
    await at('existing');
    await hands.next();
    return;
  }
  if ((await page.locator('input[name="workerCode"]:checked').count()) === 0) await hands.choose('workerCode', 'whiteCollar');
  if ((await page.locator('[name="jointCommittee"]').inputValue()) === '') await hands.fill('jointCommittee', '200.00');
  await hands.next();
}

/** Each step of a half-time parental leave: what is done there, by its place in the address. */
export function answersOf({ start, end, notice }) {
  return {
    type: (hands) => hands.choose('interruptionType', 'parentalLeave'),
    regime: async (hands) => {
      await hands.choose('regime', 'half');
      await hands.fill('startDate', start);
      await hands.fill('endDate', end);
    },
    'working-time': async (hands) => {
      await hands.fill('contractHours', '38');
      await hands.fill('contractMinutes', '00');
      await hands.fill('fullTimeHours', '38');
      await hands.fill('fullTimeMinutes', '00');
      await hands.fill('duringHours', '19');
      await hands.fill('duringMinutes', '00');
    },
    notice: async (hands) => {
      await hands.fill('comment', 'Chaque matin — « œuvre » 🙂');
      await hands.fill('noticeDate', notice);
    },
  };
}

/** Waits for a step; says what is on the page when it does not come. */
export async function onStep(page, slug) {
  try {
    await page.waitForURL(new RegExp(`/drafts/[0-9a-f-]+/${slug}$`));
  } catch (cause) {
    const text = await page.locator('main').innerText();
    throw new Error(`the step ${slug} did not come, but ${page.url()}:\n${text}`, { cause });
  }
}

/** Goes on from a step; a warning on the way is kept with a remark, as the page asks. */
export async function goOn(page, hands) {
  await loaded(page, hands.next);
  const remarks = page.locator('main textarea[name^="remark-"]');
  if ((await remarks.count()) === 0 || (await page.locator('.govuk-error-summary').count()) === 0) return;
  for (const remark of await remarks.all()) {
    if ((await remark.inputValue()) === '') await hands.fill(await remark.getAttribute('name'), 'Convenu avec le travailleur.');
  }
  await loaded(page, hands.next);
}

async function loaded(page, act) {
  const load = page.waitForEvent('load');
  await act();
  await load;
}

/** Fills every step; ends on the confirmation page. */
export async function fillSteps({ page }, hands, at, dates = leave()) {
  for (const [slug, fill] of Object.entries(answersOf(dates))) {
    await onStep(page, slug);
    await at(slug);
    await fill(hands);
    await goOn(page, hands);
  }
  await onStep(page, 'confirmation');
  await at('confirmation');
}

/** Certifies and sends; ends on the receipt and returns its ticket number. */
export async function send({ page }, hands, at) {
  await hands.tick('certified');
  await hands.next();
  await page.waitForURL(/\/receipt$/);
  await at('receipt');
  const ticket = TICKET.exec(await page.locator('main').innerText())?.[0];
  assert.ok(ticket, 'a ticket number on the receipt');
  return ticket;
}

/** The whole walk; returns the ticket number. */
export async function file(visitor, hands, person, at, means) {
  await arrive(visitor, hands, person, at, means);
  await chooseWorker(visitor, hands, at);
  await fillSteps(visitor, hands, at);
  const ticket = await send(visitor, hands, at);
  await hands.press(visitor.page.locator('main .buttons a[href*="/requests/"]:not([download])').first());
  await visitor.page.waitForURL(/\/requests\/[0-9a-f-]+$/);
  await at('consultation');
  assert.ok((await visitor.page.locator('main').innerText()).includes(ticket), 'the consultation shows the ticket');
  return ticket;
}
