// The employers' manual from its first to its last page, in each language: what the manual names is looked for on each
// screen, and each thing it says to do is done. `make pictures` takes the manual's pictures on the same walk.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { pdf } from '../lib/files.mjs';
import { TICKET, answersOf, goOn, leave, onStep } from '../lib/filing.mjs';
import { mouse } from '../lib/hands.mjs';
import { assertNoFrench } from '../lib/leftovers.mjs';
import { TAKING, WINDOW, atScreen, readChapters } from '../lib/manual.mjs';
import { LABELS } from '../lib/manual_labels.mjs';
import { giveNotice, loaded } from '../lib/notices.mjs';
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

/** One walk: who is there, and where the manual is open. */
class Walk {
  constructor(lang, script) {
    this.options = { lang, script: script || TAKING, viewport: WINDOW };
    this.lang = lang;
    this.text = words(lang);
    this.walked = [];
    this.visitors = [];
  }

  async newVisitor(means = 'eid', person = null) {
    const visitor = await visit(browser, demo.origin, this.options);
    this.visitors.push(visitor);
    const { page } = visitor;
    await page.goto('/');
    await page.locator(`header button[value="${this.lang}"]`).click();
    await page.locator(`html[lang="${this.lang}"]`).waitFor();
    if (person === null) return visitor;
    await page.goto('/sign-in');
    await signIn(page, mouse(page), person, means);
    return visitor;
  }

  /** The reader is at the screen of a chapter: the chapter that comes next, and no other. */
  async at(slug, visitor = this.employer) {
    const chapter = this.chapters[this.walked.length];
    assert.equal(slug, chapter?.slug, 'the walk follows the order of the manual');
    await this.screen(slug, visitor);
    await atScreen(visitor, chapter);
    this.walked.push(slug);
  }

  /** A screen of the employers' manual: what it prints stands there, word for word in French; nothing French elsewhere. */
  async screen(name, { page } = this.employer) {
    assert.equal(await page.locator('html').getAttribute('lang'), this.lang, `the language of ${page.url()}`);
    if (this.lang === 'fr') await assertSays(page, name, LABELS[name] ?? []);
    else await assertNoFrench(page, this.lang);
  }

  menu(label) {
    return this.employer.page.locator('nav.menu a', { hasText: label }).first();
  }

  /** An entry of the left menu, then the request with this walk's ticket, then "Suivant". */
  async chooseRequest(label) {
    const { page } = this.employer;
    await page.goto(this.request);
    await this.menu(label).click();
    const choice = page.locator('main .govuk-radios__item', { hasText: this.ticket });
    await choice.locator('input').check();
    await page.locator('#main-form .buttons button').click();
  }
}

/** Everything the employers' manual prints of a screen stands on the page, word for word. */
async function assertSays(page, slug, labels) {
  const text = await page.evaluate(() => {
    const values = [...document.querySelectorAll('option, [aria-label]')].map((one) => one.getAttribute('aria-label') ?? one.textContent);
    return [document.body.innerText, document.body.textContent, ...values].join(' ').replace(/\s+/g, ' ');
  });
  const says = (label) => (label instanceof RegExp ? label.test(text) : text.includes(label));
  assert.deepEqual(labels.filter((label) => !says(label)), [], `${slug} says what the manual prints, at ${page.url()}`);
}

/** The worker tells the employer of two leaves; otherwise there would be nothing to answer. */
async function workerNotifies(walk) {
  const visitor = await walk.newVisitor('eid', 'sofie');
  walk.worker = visitor;
  walk.notices = { postponed: await giveNotice(visitor.page), accepted: await giveNotice(visitor.page, later()) };
}

/** Two months, well after the other leave of the walk. */
function later() {
  const { end } = leave();
  const [, month, year] = end.split('/').map(Number);
  const day = (offset, date) => new Date(Date.UTC(year, month - 1 + offset, date)).toISOString().slice(0, 10).split('-').reverse().join('/');
  return { start: day(2, 1), end: day(4, 0) };
}

async function entersTheService(walk) {
  walk.employer = await walk.newVisitor();
  const { page } = walk.employer;
  await walk.at('portal');
  await page.locator('main a[href="/manual"]').click();
  await page.waitForURL(/\/manual$/);
  assert.equal(await page.locator('html').getAttribute('lang'), walk.lang);
  const european = await walk.newVisitor();
  await european.page.goto('/sign-in');
  await european.page.locator('main input[name="means"][value="eidas"]').check();
  await european.page.locator('main button[name="section"][value="csam"]').click();
  await european.page.waitForURL(/identification/);
  await walk.screen('european', european);
  await page.goto('/');
  await page.locator('main a[href^="/sign-in"]').first().click();
  await signIn(page, mouse(page), 'helene', 'eid', async (name) => {
    if (name === 'sign-in') await walk.at('sign-in');
  });
  await page.waitForURL(/\/overview$/);
  walk.home = new URL(page.url()).pathname.replace(/\/overview$/, '');
  await walk.at('overview');
  await walk.at('results');
}

/** From the list to one of the notices, by its button. */
async function consultNotice(walk, id) {
  const { page } = walk.employer;
  await walk.menu(walk.text('notices-title')).click();
  await page.waitForURL(/\/notices$/);
  await page.locator(`main table a[href$="/notices/${id}"]`, { hasText: walk.text('notices-consult') }).click();
  await page.waitForURL(new RegExp(`/notices/${id}$`));
}

const answer = (page, value) => loaded(page, () => page.locator(`main button[name="act"][value="${value}"]`).click());

async function isIn(walk, state) {
  await walk.employer.page.locator('main').getByText(walk.text(`notice-state-${state}`), { exact: true }).first().waitFor();
  await walk.screen('notice answered');
}

/** Postposer, then Refuser, then Valider et envoyer: each really pressed. */
async function answersNotices(walk) {
  const { page } = walk.employer;
  const { postponed, accepted } = walk.notices;
  await walk.menu(walk.text('notices-title')).click();
  await page.waitForURL(/\/notices$/);
  await walk.at('notices');
  await consultNotice(walk, postponed);
  await walk.at('notice');
  const asked = await page.locator('main [name="startDate"]').inputValue();
  const wished = asked.replace(/^\d\d/, '15');
  await page.locator('main [name="startDate"]').fill(wished);
  await page.locator('main [name="motive"]').fill('Inventaire');
  await answer(page, 'postpone');
  const shown = (await page.locator('section[aria-labelledby="preview"]').innerText()).replace(/\s+/g, ' ');
  assert.ok(shown.includes(asked) && shown.includes(wished), `old and new: ${shown}`);
  await walk.screen('notice postponed');
  await answer(page, 'propose');
  await isIn(walk, 'postponementProposed');

  await walk.worker.page.goto(`/worker/notices/${postponed}`);
  await walk.screen('worker answers', walk.worker);
  await answer(walk.worker.page, 'decline');

  await consultNotice(walk, postponed);
  await page.locator('main [name="reason"]').fill('Inventaire');
  await answer(page, 'refuse');
  await isIn(walk, 'refused');

  await consultNotice(walk, accepted);
  await page.locator('main [name="ebox"]').setChecked(true);
  await page.locator('main [name="certified"]').check();
  await answer(page, 'accept');
  await isIn(walk, 'accepted');
}

async function savesSettings(walk) {
  const { page } = walk.employer;
  await walk.menu(walk.text('shell-settings')).click();
  await page.waitForURL(/\/settings/);
  await walk.at('settings');
  await page.locator('main [name="contactGivenName"]').fill('Léa');
  await page.locator('main [name="phone"]').fill('02 515 44 44');
  await page.locator('main [name="sector"][value="private"]').check();
  await page.locator('main [name="acceptsNotices"]').check();
  await page.locator('main button[value="save"]').click();
  await page.getByText(walk.text('settings-saved')).waitFor();
  assert.equal(await page.locator('main [name="contactGivenName"]').inputValue(), 'Léa');
}

async function filesARequest(walk) {
  const { page } = walk.employer;
  const hands = mouse(page);
  await walk.menu(walk.text('shell-new-request')).click();
  await page.waitForURL(/\/workers$/);
  await walk.at('worker');
  await page.locator('main a[href*="/personnel"]').first().click();
  await page.waitForURL(/\/personnel/);
  // The last of the list: nothing is open for them yet, unless another walk was here.
  await page.locator('main table button[type="submit"]').last().click();
  await page.waitForURL(/\/(workers|drafts\/[0-9a-f-]+\/type)$/);
  if (!page.url().endsWith('/type')) await hands.next();
  const answers = answersOf(leave());
  for (const [slug, chapter] of [['type', 'request'], ['regime', 'period'], ['working-time', null], ['notice', null]]) {
    await onStep(page, slug);
    if (chapter) await walk.at(chapter);
    else await walk.screen(slug === 'notice' ? 'notice-sentence' : slug);
    if (slug === 'working-time') await severalEmployersAndBack(hands);
    await answers[slug](hands);
    if (slug === 'notice') await hands.fill('comment', 'Lu, ma');
    await goOn(page, hands);
  }
  await onStep(page, 'confirmation');
  await walk.at('confirmation');
  await hands.tick('certified');
  await hands.next();
  await page.waitForURL(/\/receipt$/);
  [walk.ticket] = TICKET.exec(await page.locator('main').innerText());
  await walk.at('receipt');
  walk.request = new URL(page.url()).pathname.replace(/\/receipt$/, '');
}

/** "Occupation chez plusieurs employeurs" is ticked, as the manual says, and unticked again. */
async function severalEmployersAndBack(hands) {
  await hands.tick('severalEmployers');
  await hands.untick('severalEmployers');
}

async function cancelsAndTakesItBack(walk) {
  const { page } = walk.employer;
  await walk.chooseRequest(walk.text('shell-cancellation'));
  await page.waitForURL(/\/cancellation$/);
  await walk.at('cancellation');
  await page.locator('#main-form [name="confirmed"]').check();
  await page.locator('#main-form .buttons button').click();
  await page.waitForURL(/\/receipts\//);
  await walk.screen('cancelled');
  await page.goto(walk.request);
  await page.locator('main form[action$="/undo"] button').click();
  await page.locator('main form[action$="/undo"]').waitFor({ state: 'detached' });
}

async function addsADocument(walk) {
  const { page, script } = walk.employer;
  await walk.chooseRequest(walk.text('attachment-title'));
  await page.waitForURL(/\/attachments$/);
  await walk.at('attachments');
  await page.locator('#kind').selectOption('other');
  await page.locator('#description').fill('Programme');
  await page.locator('#file').setInputFiles({ name: 'programme.pdf', mimeType: 'application/pdf', buffer: pdf() });
  if (script) await page.waitForURL(/[?&]kept=/);
  await page.locator('form.upload button[type="submit"]').click();
  await page.waitForURL(/[?&]done=yes/);
  await page.getByText(walk.text('attachment-done')).waitFor();
  await walk.screen('attachments-done');
}

async function changesTheEnd(walk) {
  const { page } = walk.employer;
  const hands = mouse(page);
  await walk.chooseRequest(walk.text('shell-modification'));
  await page.waitForURL(/\/modification$/);
  await walk.at('modification');
  await page.locator('[name="endDate"]').fill(twoMonthsEarlier(leave().end));
  // The old and the new are shown first; a warning is kept with a remark.
  await goOn(page, hands);
  if (!/\/receipts\//.test(page.url())) await goOn(page, hands);
  await page.waitForURL(/\/receipts\//);
  await walk.screen('modified');
}

/** The last day of the month two months before, so that a legal multiple of months stays one. */
function twoMonthsEarlier(date) {
  const [, month, year] = date.split('/').map(Number);
  const end = new Date(Date.UTC(year, month - 2, 0));
  return [end.getUTCDate(), end.getUTCMonth() + 1].map((n) => String(n).padStart(2, '0')).join('/') + `/${end.getUTCFullYear()}`;
}

async function consultsAndAsks(walk) {
  const { page } = walk.employer;
  await walk.chooseRequest(walk.text('shell-consultation'));
  await page.waitForURL(new RegExp(`${walk.request}$`));
  assert.ok((await page.locator('main').innerText()).includes(walk.ticket));
  await walk.at('consultation');
  await walk.menu(walk.text('messages-menu')).click();
  await page.waitForURL(/\/messages/);
  await walk.at('messages');
  await walk.worker.page.goto('/worker');
  await walk.at('worker-side', walk.worker);
  const office = await walk.newVisitor('eid', 'karl');
  await office.page.waitForURL(/\/offices\//);
  await walk.at('office-side', office);
  await page.locator('footer a[href="/contact"]').click();
  await page.waitForURL(/\/contact$/);
  await walk.at('questions');
}

async function wholeManual(lang, script) {
  const walk = new Walk(lang, script);
  walk.chapters = await readChapters(await walk.newVisitor());
  await workerNotifies(walk);
  for (const part of [entersTheService, answersNotices, savesSettings, filesARequest, cancelsAndTakesItBack, addsADocument, changesTheEnd, consultsAndAsks]) {
    await part(walk);
  }
  assert.equal(walk.walked.length, walk.chapters.length, 'every chapter has its screen');
  for (const visitor of walk.visitors) {
    visitor.assertQuiet();
    await visitor.context.close();
  }
}

test('ACC-04 A11-04 the manual from its first to its last page in French, with script', () => wholeManual('fr', true));
test('ACC-04 A11-04 the manual from its first to its last page in Dutch, without script', () => wholeManual('nl', false));
test('ACC-04 A11-04 the manual from its first to its last page in German, with script', () => wholeManual('de', true));
test('ACC-04 A11-04 the manual from its first to its last page in English, without script', () => wholeManual('en', false));

test('ACC-11 the box for a European identification says what the manual prints', async () => {
  const { page } = await visit(browser, demo.origin, { lang: 'fr' });
  await page.goto('/sign-in');
  await page.locator('main input[name="means"][value="eidas"]').check();
  await page.locator('main button[name="section"][value="csam"]').click();
  await page.waitForURL(/identification/);
  await assertSays(page, 'European identification', LABELS.european);
});
