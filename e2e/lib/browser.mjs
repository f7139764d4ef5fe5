// One browser for a journey, and visitors in it: each with its own cookies, language, width, with or without script.
// A visitor remembers everything a page should not have done; `assertQuiet` says so.

import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 320, height: 640 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// Generous: the same journeys run on two busy cores.
const ACTION_MS_MAX = 45_000;

export async function launch() {
  return chromium.launch({
    executablePath: process.env.ENTRACTE_BROWSER ?? '/usr/bin/chromium',
    args: FLAGS,
  });
}

/** Opens a visitor: `{ page, context, lang, script, assertQuiet() }`. */
export async function visit(browser, origin, { lang = 'fr', viewport = DESKTOP, script = true } = {}) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport,
    javaScriptEnabled: script,
    locale: `${lang}-BE`,
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(ACTION_MS_MAX);
  const offences = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) offences.push(`asked ${url.origin}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    // A refused form answers 422 and a foreign file 404, as they should; the browser notes both here.
    if (message.type() === 'error' && !/status of (404|422)/.test(text)) offences.push(`console: ${text}`);
    if (/content.security.policy|trusted.?types?/i.test(text)) offences.push(`policy: ${text}`);
  });
  context.on('weberror', (error) => offences.push(`script error: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 500) offences.push(`${response.status()} at ${new URL(response.url()).pathname}`);
  });
  const page = await context.newPage();
  return {
    page,
    context,
    lang,
    script,
    origin,
    offences,
    assertQuiet() {
      assert.deepEqual(offences, [], 'third-party requests, policy violations, script or server errors');
    },
  };
}
