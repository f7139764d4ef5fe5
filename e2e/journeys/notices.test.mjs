// A notice from the worker's telephone to the employer's part: sent, postponed, answered with other days, accepted, and filed
// from. Once with script on a desk, once without on a phone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DESKTOP, PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { mouse } from '../lib/hands.mjs';
import { inspect } from '../lib/look.mjs';
import { explain, loaded, propose } from '../lib/notices.mjs';
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

async function signedIn(person, options) {
  const visitor = await visit(browser, demo.origin, options);
  const { page, lang } = visitor;
  const hands = mouse(page);
  await page.goto('/');
  await hands.press(page.locator(`header button[name="language"][value="${lang}"]`));
  await page.locator(`html[lang="${lang}"]`).waitFor();
  await page.goto('/sign-in');
  await signIn(page, hands, person, 'eid');
  return visitor;
}

/** A day so many months and days from today, as people type it. */
function day(months, date) {
  const now = new Date();
  const then = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, date));
  const two = (number) => String(number).padStart(2, '0');
  return `${two(then.getUTCDate())}/${two(then.getUTCMonth() + 1)}/${then.getUTCFullYear()}`;
}

const press = (page, value) => page.locator(`main button[name="act"][value="${value}"]`).click();

async function journey(options, months) {
  const name = `notice-${options.lang}-${options.script === false ? 'without-script' : 'with-script'}`;
  const text = words(options.lang);
  const sofie = await signedIn('sofie', options);
  const worker = sofie.page;
  await worker.goto('/worker');
  await worker.locator('main a[href="/worker/notices"]').click();
  await inspect(sofie, `${name}-mine`);
  await worker.locator('main a[href="/worker/notices/new"]').click();
  await worker.locator('[name="interruptionType"]').selectOption('parentalLeave');
  await worker.locator('[name="regime"]').selectOption('half');
  await worker.locator('[name="startDate"]').fill(day(months, 1));
  await worker.locator('[name="endDate"]').fill(day(months + 2, 0));
  const send = worker.locator('main form.measure .buttons button').last();
  await loaded(worker, () => send.click());
  // What the law finds is shown once; a warning is kept with an explanation.
  if (worker.url().endsWith('/new')) {
    await explain(worker);
    await inspect(sofie, `${name}-findings`);
    await loaded(worker, () => send.click());
  }
  await worker.waitForURL(/\/worker\/notices\/[0-9a-f-]{36}\?done=send/);
  await inspect(sofie, `${name}-sent`);
  const id = new URL(worker.url()).pathname.split('/').pop();

  const helene = await signedIn('helene', options);
  const employer = helene.page;
  const overview = new URL(employer.url()).pathname;
  const list = overview.replace(/overview$/, 'notices');
  await employer.goto(list);
  await inspect(helene, `${name}-list`);
  await employer.locator(`main a[href$="/notices/${id}"]`).click();
  await inspect(helene, `${name}-employer`);
  const later = { start: day(months + 1, 1), end: day(months + 2, 0) };
  await propose(employer, 'postpone', later, 'Inventaire', () => inspect(helene, `${name}-postponed`));

  await worker.goto(`/worker/notices/${id}`);
  // The days asked, those proposed, the starts the law allows, the time to answer: each in words with its drawing.
  for (const page of [worker, employer]) {
    const lanes = page.locator('figure.windows .windows__lane');
    await lanes.nth(3).waitFor();
    assert.equal(await lanes.count(), 4);
    assert.equal(await lanes.locator('svg .time__bar').count(), 4);
    assert.match(await lanes.nth(1).innerText(), new RegExp(later.start));
  }
  await inspect(sofie, `${name}-answer`);
  const agreed = { start: day(months, 15), end: day(months + 2, 14) };
  await propose(worker, 'counter', agreed, 'Crèche', () => inspect(sofie, `${name}-counter`));

  await employer.goto(`${list}/${id}`);
  await press(employer, 'accept');
  await employer.locator('#certified-error').waitFor();
  await inspect(helene, `${name}-uncertified`);
  await employer.locator('[name="certified"]').check();
  await press(employer, 'accept');
  await employer.waitForURL(/[?&]done=accept/);
  await inspect(helene, `${name}-accepted`);
  await employer.locator('form[action$="/part"] button').click();
  await employer.waitForURL(/\/drafts\/[0-9a-f-]{36}/);
  await employer.goto(`${new URL(employer.url()).pathname.replace(/\/type$/, '')}/regime`);
  assert.equal(await employer.locator('[name="startDate"]').inputValue(), agreed.start, 'the days agreed');
  assert.equal(await employer.locator('[name="endDate"]').inputValue(), agreed.end);

  await worker.goto(`/worker/notices/${id}`);
  await worker.getByText(text('notice-state-accepted'), { exact: true }).first().waitFor();
  await inspect(sofie, `${name}-agreed`);
  sofie.assertQuiet();
  helene.assertQuiet();
}

test('NOT-08 FIL-26 from notice to counter-proposal, agreement and the part filled in, with script', async () => {
  await journey({ lang: 'nl', viewport: DESKTOP }, 3);
});

test('NOT-08 FIL-26 from notice to counter-proposal, agreement and the part filled in, without script on a phone', async () => {
  await journey({ lang: 'de', viewport: PHONE, script: false }, 7);
});
