// The manual as a script: its chapters are read from the served pages, each word a chapter names is looked for on the
// screen it is about, and the picture of that screen is taken with the same numbers on it.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
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
const PICTURE_HEIGHT_MIN = 420;
const MARGIN = 56;
/** How large a picture is beside its screen. */
const SCALE = 0.85;
/** Size of a number drawn on a picture, in CSS pixels of the screen. */
const MARK = 26;
/** Screens whose questions are compared as well: the employer's own. */
const COMPARED = new Set([
  'overview', 'notices', 'notice', 'settings', 'worker', 'request', 'period', 'confirmation', 'cancellation', 'attachments', 'modification',
]);

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
    const shots = await page.locator('figure[data-first]').evaluateAll((all) => all.map(({ dataset }) => ({ first: Number(dataset.first), last: Number(dataset.last) })));
    assert.deepEqual(shots.flatMap(({ first, last }) => names.slice(first - 1, last)), names, `${slug}: every number is on a picture`);
    if (!TAKING) await assertPictured(visitor, slug, html, shots);
    chapters.push({ slug, names, shots });
  }
  assert.deepEqual(chapters.map(({ slug }) => `/manual/${slug}`), listed, 'turning the pages passes every chapter listed');
  return chapters;
}

async function nextOf(page) {
  const next = page.locator('main a[rel="next"]');
  return (await next.count()) > 0 ? next.getAttribute('href') : null;
}

/** The chapter shows its pictures, weighs little with them, and each number lies within the picture that is to show it. */
async function assertPictured({ page, lang }, slug, html, shots) {
  const images = await page.locator('figure[data-first] img').all();
  assert.equal(images.length, shots.length, `${lang}/${slug} has its pictures`);
  const recorded = pictured()[lang]?.[slug]?.pictures ?? [];
  let weight = html;
  for (const [index, { first, last }] of shots.entries()) {
    const served = await page.request.get(await images[index].getAttribute('src'));
    assert.equal(served.status(), 200);
    const bytes = await served.body();
    weight += bytes.length;
    assert.notEqual(await images[index].getAttribute('alt'), '');
    const { sha256, width, height, marks } = recorded[index] ?? {};
    assert.equal(digest(bytes), sha256, `${lang}/${slug}: what is known of the picture is of this very picture`);
    assert.equal(Number(await images[index].getAttribute('width')), width);
    assert.equal(Number(await images[index].getAttribute('height')), height);
    const numbers = Array.from({ length: last - first + 1 }, (_, place) => first + place);
    assert.deepEqual(marks.map(({ number }) => number), numbers, `${lang}/${slug}: the numbers of the picture`);
    for (const mark of marks) assertWithin(mark, { width, height }, `${lang}/${slug}`);
  }
  assert.ok(weight < PAGE_BYTES_MAX, `${lang}/${slug} weighs ${weight}`);
}

function assertWithin({ number, left, top, size }, { width, height }, picture) {
  const within = left >= 0 && top >= 0 && left + size <= width && top + size <= height;
  assert.ok(within, `number ${number} of ${picture} lies at ${left}, ${top}, outside of ${width} × ${height}`);
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

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
    // Of a button that every row has, the first.
    const inRow = (element) => element.closest('tbody') !== null;
    const fitting = all.filter((element) => fits(element) && seen(element));
    const found = [...fitting.filter((element) => !inRow(element)), ...fitting.filter(inRow).slice(0, 1)];
    // What can be used or entitles something, before a sentence that happens to say the same.
    const worth = (element) => (element.closest('main, nav.menu') !== null ? 2 : 0) + (element.closest('aside') === null ? 1 : 0) + (element.matches('label, legend, button, a, th, h1, h2, h3, summary') ? 4 : 0);
    const best = found.sort((one, other) => worth(one) - worth(other)).at(-1);
    if (best === undefined) return null;
    taken.add(best);
    const box = best.getBoundingClientRect();
    return { x: box.left + scrollX, y: box.top + scrollY, width: box.width, height: box.height };
  });
}

/**
 * On the screen of a chapter: every word the manual names is there; its pictures are taken, or were taken of the same heading,
 * the same named words and, on the employer's screens, the same questions. Words that no step names may change without new
 * pictures.
 */
export async function atScreen({ page, lang }, { slug, names, shots }) {
  const places = await page.evaluate(placesOf, names);
  names.forEach((name, index) => {
    assert.ok(places[index], `chapter ${slug} names "${name}", which ${page.url()} does not show in ${lang}`);
  });
  const heading = (await page.locator('h1').first().innerText()).trim();
  const questions = COMPARED.has(slug) ? await page.evaluate(questionsOf) : [];
  const what = { heading, names, questions };
  if (TAKING) return take(page, lang, slug, places, shots, what);
  const { pictures, ...then } = pictured()[lang]?.[slug] ?? {};
  assert.deepEqual(then, what, `the picture ${lang}/${slug} is older than its screen: make manual-pictures`);
}

/** The names of the questions a page asks, rows of tables left out. Runs in the page. */
function questionsOf() {
  const boxes = [...document.querySelectorAll('main input[name], main select[name], main textarea[name]')];
  const asked = boxes.filter((box) => box.type !== 'hidden' && !box.closest('table') && !box.name.startsWith('remark-'));
  return [...new Set(asked.map((box) => box.name))].sort();
}

function pictured() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

async function take(page, lang, slug, places, shots, what) {
  const pictures = [];
  for (const [index, { first, last }] of shots.entries()) {
    const name = index === 0 ? slug : `${slug}-${index + 1}`;
    const shown = places.slice(first - 1, last);
    pictures.push(await takeOne(page, join(folder, lang, `${name}.webp`), shown, { first, bytesMax: PICTURE_BYTES_MAX / Math.min(shots.length, 1.4) }));
  }
  const all = pictured();
  all[lang] = { ...all[lang], [slug]: { ...what, pictures } };
  writeFileSync(record, `${JSON.stringify(all, null, 1)}\n`);
}

/** Takes the part of the screen that shows these places; what is known of the picture afterwards. */
async function takeOne(page, file, places, { first, bytesMax }) {
  const drawn = await page.evaluate(drawNumbers, { places, first, size: MARK });
  const { width, height } = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight }));
  let top = Math.max(0, Math.min(...places.map(({ y }) => y)) - MARGIN);
  const bottom = Math.min(height, Math.max(...places.map((box) => box.y + Math.min(box.height, 2 * MARGIN))) + MARGIN);
  // A low one shows more of what stands before.
  top = Math.max(0, Math.min(top, bottom - PICTURE_HEIGHT_MIN));
  const tall = Math.max(bottom - top, Math.min(PICTURE_HEIGHT_MIN, height - top));
  assert.ok(tall <= PICTURE_HEIGHT_MAX, `${file} would be ${tall} high: divide it in pages/public/manual.rs`);
  const session = await page.context().newCDPSession(page);
  const clip = { x: 0, y: top, width, height: tall, scale: SCALE };
  let bytes;
  for (const quality of [70, 55, 40, 25, 12]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip, captureBeyondViewport: true });
    bytes = Buffer.from(data, 'base64');
    if (bytes.length <= bytesMax) break;
  }
  await session.detach();
  await page.evaluate(() => document.querySelectorAll('[data-number]').forEach((one) => one.remove()));
  assert.ok(bytes.length <= bytesMax, `${file} weighs ${bytes.length}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const round = (pixels) => Math.round(pixels * SCALE);
  const marks = drawn.map((mark) => ({ number: mark.number, left: round(mark.left), top: round(mark.top - top), size: round(MARK) }));
  const size = webpSize(bytes);
  for (const mark of marks) assertWithin(mark, size, file);
  return { sha256: digest(bytes), ...size, marks };
}

/** Width and height of a WebP picture with lossy pixels, as the browser makes them. */
function webpSize(bytes) {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
  assert.equal(kind, 'VP8 ', 'a lossy picture');
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

/** A number beside each named thing, and where it lies. Runs in the page, which allows no style sheet but its own. */
function drawNumbers({ places, first, size }) {
  document.activeElement?.blur();
  return places.map(({ x, y, height }, index) => {
    const number = first + index;
    const mark = document.createElement('div');
    const [left, top] = [Math.max(0, x - size - 2), Math.max(0, y + Math.min(height, 44) / 2 - size / 2)];
    mark.dataset.number = String(number);
    mark.textContent = String(number);
    Object.assign(mark.style, {
      position: 'absolute', left: `${left}px`, top: `${top}px`, width: `${size}px`, height: `${size}px`,
      borderRadius: '50%', background: '#E9A23B', color: '#16232E', font: `700 16px/${size}px sans-serif`, textAlign: 'center',
      boxShadow: '0 0 0 2px #16232E', zIndex: '99',
    });
    document.body.append(mark);
    return { number, left, top };
  });
}
