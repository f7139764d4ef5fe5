// Every page that links lead to, for everybody who can sign in: it is there, it is accessible at both widths, it keeps the
// content policy, and its address tells nothing about a person.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, visit } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { mouse } from '../lib/hands.mjs';
import { inspect } from '../lib/look.mjs';
import { signIn } from '../lib/signin.mjs';

// Pages of one shape differ only in data: two of each are looked at.
const SAME_SHAPE_MAX = 2;
const PAGES_MAX = 80;
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

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

/** The address with what varies taken out. */
function shape(url) {
  const path = url.pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')
    .replace(/\/\d{10}\//g, '/{enterprise}/')
    .replace(/^\/manual\/.+/, '/manual/{chapter}')
    .replace(/\/(employment-offices|offices)\/[^/]+/g, '/$1/{office}');
  // Another order of the same list is no other page.
  const keys = new Set([...url.searchParams.keys()].filter((key) => key !== 'sort' && key !== 'direction'));
  return `${path}?${[...keys].sort().join('&')}`;
}

function assertHeaders(response) {
  const headers = response.headers();
  const policy = headers['content-security-policy'] ?? '';
  for (const directive of POLICY) assert.ok(policy.includes(directive), `${directive} at ${response.url()}`);
  assert.doesNotMatch(policy, /unsafe/, response.url());
  assert.equal(headers['x-content-type-options'], 'nosniff', response.url());
  assert.equal(headers['referrer-policy'], 'same-origin', response.url());
  assert.match(headers['cache-control'] ?? '', /no-store/, response.url());
}

/** Addresses never hold a national number, whole or in its usual writing. Employers, ids and places in a list may stand there. */
function assertAddressTellsNothing(url) {
  const rest = decodeURIComponent(url.pathname + url.search)
    .replace(/\/employers\/\d{10}(?=\/)/, '')
    // Places first: the end of a time and the beginning of an id look like an id of their own.
    .replace(/(after|before)=(\d{1,7}\.)?\d{16}-[0-9a-f]{32}/g, '')
    // A place in an office's queue: a day, and an id without hyphens.
    .replace(/after=\d{4}-\d{2}-\d{2}_[0-9a-f]{32}/g, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
  assert.doesNotMatch(rest, /\d{11}|\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}|\d{6}[ /-]\d{3}[ /-]\d{2}/, url.href);
}

async function walk(visitor, start, prefix) {
  const { page, origin } = visitor;
  const queue = [new URL(start, origin)];
  const known = new Map([[queue[0].href, 'the start']]);
  const seen = new Map();
  let looked = 0;
  while (queue.length > 0 && looked < PAGES_MAX) {
    const url = queue.shift();
    const count = seen.get(shape(url)) ?? 0;
    if (count >= SAME_SHAPE_MAX) continue;
    seen.set(shape(url), count + 1);
    looked += 1;
    const response = await page.goto(url.href);
    assert.equal(response.status(), 200, `${url.href} answers, linked from ${known.get(url.href)}`);
    assertHeaders(response);
    const name = shape(url).replace(/[{}?&/]+/g, '-').replace(/^-|-$/g, '');
    await inspect(visitor, `${prefix}-${name || 'home'}${count > 0 ? '-2' : ''}`);
    // A download opens no page.
    for (const href of await page.locator('a[href]:not([download])').evaluateAll((links) => links.map((link) => link.href))) {
      const next = new URL(href);
      next.hash = '';
      if (next.origin !== origin || /^\/(sign-in|auth|csam|assets)/.test(next.pathname) || known.has(next.href)) continue;
      assertAddressTellsNothing(next);
      known.set(next.href, url.href);
      queue.push(next);
    }
  }
  visitor.assertQuiet();
  return seen;
}

async function signedIn(person, lang, means) {
  const visitor = await visit(browser, demo.origin, { lang });
  await visitor.page.goto('/');
  await visitor.page.locator(`header button[value="${lang}"]`).click();
  await visitor.page.goto('/sign-in');
  await signIn(visitor.page, mouse(visitor.page), person, means);
  return visitor;
}

test('A11-02 AUD-08 every public page reached by links', async () => {
  const seen = await walk(await visit(browser, demo.origin, { lang: 'fr' }), '/', 'walk-public');
  assert.ok(seen.size >= 3, [...seen.keys()].join(' '));
});

test('A11-02 AUD-08 every page an employer reaches by links, in French', async () => {
  const visitor = await signedIn('helene', 'fr');
  const seen = await walk(visitor, new URL(visitor.page.url()).pathname, 'walk-employer');
  for (const page of ['overview', 'workers', 'personnel', 'drafts', 'requests/{id}']) {
    assert.ok([...seen.keys()].some((key) => key.includes(`/employers/{enterprise}/${page}`)), page);
  }
});

test('A11-02 AUD-08 every page of somebody who may only read, in Dutch', async () => {
  const visitor = await signedIn('nadia', 'nl');
  await walk(visitor, new URL(visitor.page.url()).pathname, 'walk-reader');
});

test('A11-02 AUD-08 every page a worker reaches by links, in Dutch', async () => {
  const visitor = await signedIn('sofie', 'nl');
  const seen = await walk(visitor, '/worker', 'walk-worker');
  assert.ok(seen.has('/worker/requests/{id}?'), [...seen.keys()].join(' '));
});

test('A11-02 AUD-08 every page a case worker reaches by links, in German', async () => {
  const visitor = await signedIn('karl', 'de');
  await walk(visitor, new URL(visitor.page.url()).pathname, 'walk-office');
});

test('A11-02 AUD-08 every page an administrator reaches by links, in English', async () => {
  const visitor = await signedIn('anne', 'en');
  await walk(visitor, new URL(visitor.page.url()).pathname, 'walk-administration');
});

test('OPS-06 A11-02 AUD-08 support opens a case by its ticket, in Dutch', async () => {
  // The ticket is the one that somebody reads out on the telephone.
  const sofie = await signedIn('sofie', 'nl');
  await sofie.page.goto('/worker');
  const [ticket] = (await sofie.page.locator('main').innerText()).match(/\b[0-9A-Z]{3}-[0-9A-Z]{7}-[0-9A-Z]{2}-[0-9A-Z]\b/);
  const visitor = await signedIn('wim', 'nl');
  const { page } = visitor;
  await walk(visitor, new URL(page.url()).pathname, 'walk-support');
  await page.goto('/support');
  await page.locator('#ticket').fill(ticket);
  await page.locator('#reason').fill('Vraag aan de telefoon');
  await page.locator('#main-form button[type="submit"]').click();
  await page.locator('#case').waitFor();
  await inspect(visitor, 'support-case-nl');
  assert.doesNotMatch(await page.locator('main').innerText(), /Maes|verlof om|\.pdf/);
  visitor.assertQuiet();
});
