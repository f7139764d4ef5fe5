// Looking at a page as it must be everywhere: accessible, no sideways scrolling on a phone, photographed.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DESKTOP, PHONE } from './browser.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), '../out');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// What the law asks (WCAG 2.1 A and AA), what we ask besides (2.2 AA), and good habits.
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe's violations on the page as it is, as readable lines. */
export async function axeViolations(visitor) {
  if (visitor.script) return audit(visitor.page);
  // Axe waits on timers, which a page without script does not have: the same markup and styles are read in a
  // second window that has timers but is given none of the product's scripts.
  const { page } = visitor;
  const context = await page.context().browser().newContext({ viewport: page.viewportSize(), reducedMotion: 'reduce' });
  try {
    const copy = await context.newPage();
    const html = await page.content();
    await copy.route('**/*', (route) => {
      const type = route.request().resourceType();
      if (type === 'document') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      return type === 'script' ? route.abort() : route.continue();
    });
    await copy.goto(page.url());
    return await audit(copy);
  } finally {
    await context.close();
  }
}

async function audit(page) {
  // In a world of its own, so that the page's content policy stays untouched.
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'axe',
    });
    await evaluate(session, contextId, `${axeSource}; 0`);
    const options = JSON.stringify({ runOnly: { type: 'tag', values: AXE_TAGS }, resultTypes: ['violations'] });
    const results = await evaluate(
      session,
      contextId,
      `axe.run(document, ${options}).then((r) => JSON.stringify(r.violations.map((v) => ({
         id: v.id, help: v.help, nodes: v.nodes.map((n) => n.target.join(' ') + ' :: ' + n.failureSummary) }))))`,
    );
    return JSON.parse(results).map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.join('\n    ')}`);
  } finally {
    await session.detach();
  }
}

async function evaluate(session, contextId, expression) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Fails when the page is wider than the window (WCAG 1.4.10), naming the elements that stick out. */
export async function assertNoSidewaysScroll(page) {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `<${element.localName} class="${element.className}">`)
      .concat('the page itself');
  });
  assert.deepEqual(wide, [], `sideways scrolling at ${page.viewportSize().width} px on ${page.url()}`);
}

/** Photographs the page at both widths into e2e/out, then restores the width. */
export async function photograph(page, name) {
  mkdirSync(out, { recursive: true });
  const before = page.viewportSize();
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: join(out, `${name}-${viewport.width}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
}

/** Everything a page owes its visitors, at both widths: language, title, one heading, axe, reflow; and its photograph. */
export async function inspect(visitor, name) {
  const { page, lang } = visitor;
  const before = page.viewportSize();
  assert.equal(await page.locator('html').getAttribute('lang'), lang, `language of ${page.url()}`);
  assert.notEqual((await page.title()).trim(), '', `title of ${page.url()}`);
  assert.equal(await page.locator('h1').count(), 1, `one main heading on ${page.url()}`);
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    await assertNoSidewaysScroll(page);
    const violations = await axeViolations(visitor);
    assert.deepEqual(violations, [], `axe at ${viewport.width} px on ${page.url()}`);
  }
  await photograph(page, name);
  await page.setViewportSize(before);
}
