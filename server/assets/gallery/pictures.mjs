// Photographs every page of the gallery at desk and phone width, by day and by night, and lets axe look at each.
// Served over HTTP with the program's content policy, so that what the policy forbids shows here first.
// Uses the browser packages of e2e/; BROWSER names the browser (default /usr/bin/chromium).

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(join(here, '../../../e2e/package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const gallery = join(here, '../out/gallery');
const pictures = join(here, '../out/pictures');
const PORT = 9310;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json' };

const server = createServer((request, response) => {
  const file = join(gallery, new URL(request.url, 'http://x').pathname);
  if (!file.startsWith(gallery) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-security-policy': POLICY });
  response.end(readFileSync(file));
});
await new Promise((resolve) => server.listen(PORT, '127.0.0.1', resolve));

const only = process.argv.slice(2);
const names = readdirSync(gallery).filter((name) => name.endsWith('.html') && (only.length === 0 || only.some((o) => name.startsWith(o))));
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.BROWSER ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-quic'] });
let problems = 0;
const say = (what) => {
  problems += 1;
  console.log(what);
};

for (const width of [1280, 320]) {
  for (const colorScheme of ['light', 'dark']) {
    // axe is put in past the policy; everything else runs under it.
    const context = await browser.newContext({ viewport: { width, height: width === 320 ? 640 : 900 }, colorScheme, reducedMotion: 'reduce' });
    for (const name of names) {
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && say(`${name} ${width} ${colorScheme}: ${message.text()}`));
      page.on('pageerror', (error) => say(`${name} ${width} ${colorScheme}: ${error.message}`));
      await page.goto(`http://127.0.0.1:${PORT}/${name}`);
      await page.evaluate(() => document.fonts.ready);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) say(`${name} ${width}: ${wide} px too wide`);
      await page.screenshot({ path: join(pictures, `${name.replace('.html', '')}-${width}-${colorScheme}.png`), fullPage: true });
      const found = await page.evaluate(`${axe};axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`);
      for (const violation of found.violations) {
        say(`${name} ${width} ${colorScheme}: ${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`);
      }
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
server.close();
console.log(`${names.length} pages, ${problems} problem(s)`);
process.exitCode = problems === 0 ? 0 : 1;
