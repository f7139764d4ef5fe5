// What can go wrong on the way: another language in the middle, a mistake, a second press, the back button.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PHONE, launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { answersOf, arrive, chooseWorker, fillSteps, goOn, leave, onStep, send } from '../lib/filing.mjs';
import { mouse } from '../lib/hands.mjs';
import { inspect } from '../lib/look.mjs';
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

const nothing = async () => {};

/** Everything typed or chosen in the page's main form. */
const typed = (page) =>
  page.evaluate(() => {
    const form = new FormData(document.getElementById('main-form'));
    for (const name of ['csrf', 'nonce', 'version']) form.delete(name);
    return [...form.entries()].sort();
  });

async function begun(person, options, means) {
  const visitor = await visit(browser, demo.origin, options);
  const hands = mouse(visitor.page);
  await arrive(visitor, hands, person, nothing, means);
  await chooseWorker(visitor, hands, nothing);
  return { ...visitor, visitor, hands };
}

async function switchThroughAll(page, from) {
  const before = await typed(page);
  for (const lang of ['nl', 'de', 'en', 'fr'].filter((other) => other !== from).concat(from)) {
    await page.locator(`header button[value="${lang}"]`).click();
    await page.locator(`html[lang="${lang}"]`).waitFor();
    assert.deepEqual(await typed(page), before, `typed values after switching to ${lang} on ${page.url()}`);
  }
}

async function otherLanguagesOnEveryStep(script) {
  const { page, visitor, hands } = await begun('marie', { lang: 'fr', script });
  for (const [slug, fill] of Object.entries(answersOf(leave()))) {
    await onStep(page, slug);
    await fill(hands);
    // Half-typed and wrong is kept as well.
    if (slug === 'regime') await hands.fill('endDate', '31/02/20');
    await switchThroughAll(page, 'fr');
    if (slug === 'regime') await hands.fill('endDate', leave().end);
    await goOn(page, hands);
  }
  await onStep(page, 'confirmation');
  await hands.tick('confirmationMail');
  await switchThroughAll(page, 'fr');
  visitor.assertQuiet();
}

test('I18-03 another language on every step keeps what was typed, with script', () => otherLanguagesOnEveryStep(true));
test('I18-03 another language on every step keeps what was typed, without script', () => otherLanguagesOnEveryStep(false));

test('FIL-07 every value survives Précédent and Suivant on every step', async () => {
  const { page, visitor, hands } = await begun('luc', { lang: 'nl', script: false, viewport: PHONE });
  await fillSteps(visitor, hands, nothing);
  const kept = [];
  for (const slug of Object.keys(answersOf(leave())).reverse()) {
    await hands.previous();
    await onStep(page, slug);
    kept.unshift(await typed(page));
  }
  for (const [index, slug] of Object.keys(answersOf(leave())).entries()) {
    await onStep(page, slug);
    assert.deepEqual(await typed(page), kept[index], slug);
    await goOn(page, hands);
  }
  await onStep(page, 'confirmation');
  visitor.assertQuiet();
});

test('A11-03 FIL-21 an empty step names each mistake, focuses the summary and stays accessible', async () => {
  const { page, visitor, hands } = await begun('helene', { lang: 'fr' });
  for (const [slug, fill] of Object.entries(answersOf(leave()))) {
    await onStep(page, slug);
    if (slug === 'working-time') for (const name of ['contractHours', 'fullTimeHours']) await hands.fill(name, '');
    await hands.next();
    const summary = page.locator('.govuk-error-summary');
    await summary.waitFor();
    assert.equal(await summary.evaluate((element) => element === document.activeElement), true, `focus on ${slug}`);
    for (const link of await summary.locator('a').all()) {
      const target = page.locator((await link.getAttribute('href')).replace('#', '[id="').concat('"]'));
      assert.equal(await target.count(), 1, `${await link.getAttribute('href')} on ${slug}`);
      const described = await target.evaluate((element) =>
        [element, element.closest('fieldset')].map((tied) => tied?.getAttribute('aria-describedby') ?? '').join(' '),
      );
      assert.match(described, /-error/, `message tied to its field on ${slug}`);
    }
    await inspect(visitor, `refused-${slug}-fr`);
    await fill(hands);
    await goOn(page, hands);
  }
  await onStep(page, 'confirmation');
  await hands.next();
  await page.locator('.govuk-error-summary').waitFor();
  await inspect(visitor, 'refused-confirmation-fr');
  visitor.assertQuiet();
});

test('A11-03 an empty choice of the worker names each mistake', async () => {
  const visitor = await visit(browser, demo.origin, { lang: 'nl' });
  const hands = mouse(visitor.page);
  await arrive(visitor, hands, 'luc', nothing);
  await hands.press(visitor.page.locator('main a[href$="/workers"]'));
  await visitor.page.waitForURL(/\/workers$/);
  await hands.next();
  await visitor.page.locator('.govuk-error-summary').waitFor();
  for (const link of await visitor.page.locator('.govuk-error-summary a').all()) {
    const target = visitor.page.locator((await link.getAttribute('href')).replace('#', '[id="').concat('"]'));
    assert.equal(await target.count(), 1, await link.getAttribute('href'));
  }
  await inspect(visitor, 'refused-worker-nl');
  visitor.assertQuiet();
});

test('CNF-01 the confirmation shows the legal mention with a sign that has words', async () => {
  for (const [lang, person, means] of [['fr', 'marie'], ['nl', 'luc'], ['de', 'helene'], ['en', 'lucia', 'eidas']]) {
    const t = words(lang);
    const { page, visitor, hands } = await begun(person, { lang }, means);
    await fillSteps(visitor, hands, nothing);
    assert.equal(await page.locator('h1').innerText(), t('confirmation-title'));
    const mention = page.locator('.mention');
    assert.ok((await mention.innerText()).includes(t('shell-legal-mention-text')), lang);
    assert.equal(await mention.getByRole('img').getAttribute('aria-label'), t('shell-warning'));
    await visitor.context.close();
  }
});

test('FIL-27 two windows confirming the same draft, and the back button, give one ticket', async () => {
  const { page, context, visitor, hands } = await begun('lucia', { lang: 'en', script: false }, 'eidas');
  await fillSteps(visitor, hands, nothing);
  const second = await context.newPage();
  await second.goto(page.url());
  await mouse(second).tick('certified');
  const ticket = await send(visitor, hands, nothing);
  const receipt = page.url();
  await mouse(second).next();
  await second.waitForURL(receipt);
  assert.ok((await second.locator('main').innerText()).includes(ticket), 'the second window shows the same ticket');
  await page.goBack();
  await page.reload();
  await page.waitForURL(receipt);
  await page.goto(receipt.replace(/requests\/.*$/, 'overview'));
  const tickets = (await page.locator('main').innerText()).split(ticket).length - 1;
  assert.equal(tickets, 1, 'one row with this ticket');
  visitor.assertQuiet();
});
