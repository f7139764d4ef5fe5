// The manual as a script: its chapters are read from the served pages, each word a chapter names is looked for on the
// screen it is about, and the picture of that screen is taken with the same numbers on it.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from './look.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../server/assets/manual');
const record = join(folder, 'pictures.json');
/** Set by `make pictures`: the pictures are taken, and what is on them is written down. */
export const TAKING = process.env.ENTRACTE_PICTURES === '1';
/** The window the pictures are taken in. */
export const WINDOW = { width: 1180, height: 860 };
const PAGE_BYTES_MAX = 100_000;
const PICTURE_BYTES_MAX = 60_000;
const PICTURE_HEIGHT_MAX = 2400;
const MARGIN = 56;

/** Turns the pages of the manual from the contents to the last chapter: `[{ slug, names }]`. */
export async function readChapters(visitor) {
  const { page } = visitor;
  await page.goto('/manual');
  await inspect(visitor, `manual-${visitor.lang}`);
  const listed = await page.locator('main .prose ol a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  const chapters = [];
  for (let path = listed[0]; path; path = await nextOf(page)) {
    const response = await page.goto(path);
    const html = (await response.body()).length;
    const slug = await page.locator('ol[data-chapter]').getAttribute('data-chapter');
    assert.equal(path, `/manual/${slug}`);
    const names = await page.locator('ol[data-chapter] > li > strong').evaluateAll((all) => all.map((one) => one.textContent.trim()));
    if (!TAKING) await assertPictured(visitor, slug, html);
    chapters.push({ slug, names });
  }
  assert.deepEqual(chapters.map(({ slug }) => `/manual/${slug}`), listed, 'turning the pages passes every chapter listed');
  return chapters;
}

async function nextOf(page) {
  const next = page.locator('main a[rel="next"]');
  return (await next.count()) > 0 ? next.getAttribute('href') : null;
}

/** The chapter shows its picture, and weighs little with it. */
async function assertPictured({ page, lang }, slug, html) {
  const picture = page.locator('figure img');
  assert.equal(await picture.count(), 1, `${lang}/${slug} has its picture`);
  const weight = await page.request.get(await picture.getAttribute('src'));
  assert.equal(weight.status(), 200);
  const bytes = (await weight.body()).length;
  assert.ok(html + bytes < PAGE_BYTES_MAX, `${lang}/${slug} weighs ${html + bytes}`);
  assert.notEqual(await picture.getAttribute('alt'), '');
}

/** Finds on the page, for each name, the smallest visible element that says it and nothing else. Runs in the page. */
function placesOf(names) {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const said = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.hidden, .star, svg, script').forEach((part) => part.remove());
    return plain(copy.textContent);
  };
  const seen = (element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return box.width > 1 && box.height > 1 && style.visibility === 'visible' && style.opacity !== '0';
  };
  const all = [...document.querySelectorAll('body *')];
  const taken = new Set();
  return names.map((name) => {
    const wanted = plain(name);
    const fits = (element) => {
      if (taken.has(element) || element.textContent.length > wanted.length + 400 || !element.textContent.includes(wanted.slice(0, 12))) return false;
      const words = said(element);
      // A menu entry may end with a count, a label with a colon.
      return words === wanted || (words.startsWith(wanted) && /^( ?[:*]| \([\d+]+[^)]*\))$/.test(words.slice(wanted.length)));
    };
    const found = all.filter((element) => fits(element) && seen(element));
    // What can be used or entitles something, before a sentence that happens to say the same.
    const worth = (element) => (element.closest('main, nav.menu') !== null ? 2 : 0) + (element.closest('aside') === null ? 1 : 0) + (element.matches('label, legend, button, a, th, h1, h2, h3, summary') ? 4 : 0);
    const best = found.sort((one, other) => worth(one) - worth(other)).at(-1);
    if (best === undefined) return null;
    taken.add(best);
    const box = best.getBoundingClientRect();
    return { x: box.left + scrollX, y: box.top + scrollY, width: box.width, height: box.height };
  });
}

/** On the screen of a chapter: every word the manual names is there; its picture is taken, or was taken of the same. */
export async function atScreen({ page, lang }, { slug, names }) {
  const places = await page.evaluate(placesOf, names);
  names.forEach((name, index) => {
    assert.ok(places[index], `chapter ${slug} names "${name}", which ${page.url()} does not show in ${lang}`);
  });
  const heading = (await page.locator('h1').first().innerText()).trim();
  if (TAKING) await take(page, lang, slug, places, { heading, names });
  else assert.deepEqual(pictured()[lang]?.[slug], { heading, names }, `the picture ${lang}/${slug} is older than its screen: make pictures`);
}

function pictured() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

async function take(page, lang, slug, places, what) {
  await page.evaluate(drawNumbers, places);
  const { width, height } = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight }));
  const top = Math.max(0, Math.min(...places.map(({ y }) => y)) - MARGIN);
  const bottom = Math.min(height, Math.max(...places.map((box) => box.y + box.height)) + MARGIN, top + PICTURE_HEIGHT_MAX);
  const clip = { x: 0, y: top, width, height: Math.max(bottom - top, Math.min(420, height - top)), scale: 0.85 };
  const session = await page.context().newCDPSession(page);
  let picture;
  for (const quality of [70, 55, 40, 25, 12]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip, captureBeyondViewport: true });
    picture = Buffer.from(data, 'base64');
    if (picture.length <= PICTURE_BYTES_MAX) break;
  }
  await session.detach();
  await page.evaluate(() => document.querySelectorAll('[data-number]').forEach((one) => one.remove()));
  assert.ok(picture.length <= PICTURE_BYTES_MAX, `${lang}/${slug} weighs ${picture.length}`);
  mkdirSync(join(folder, lang), { recursive: true });
  writeFileSync(join(folder, lang, `${slug}.webp`), picture);
  const all = pictured();
  all[lang] = { ...all[lang], [slug]: what };
  writeFileSync(record, `${JSON.stringify(all, null, 1)}\n`);
}

/** A number beside each named thing. Runs in the page, which allows no style sheet but its own. */
function drawNumbers(places) {
  document.activeElement?.blur();
  places.forEach(({ x, y, height }, index) => {
    const mark = document.createElement('div');
    mark.dataset.number = String(index + 1);
    mark.textContent = String(index + 1);
    Object.assign(mark.style, {
      position: 'absolute', left: `${Math.max(0, x - 28)}px`, top: `${y + Math.min(height, 44) / 2 - 13}px`, width: '26px', height: '26px',
      borderRadius: '50%', background: '#E9A23B', color: '#16232E', font: '700 16px/26px sans-serif', textAlign: 'center',
      boxShadow: '0 0 0 2px #16232E', zIndex: '99',
    });
    document.body.append(mark);
  });
}
