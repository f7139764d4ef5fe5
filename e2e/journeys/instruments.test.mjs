// The instruments themselves: each must notice the fault it exists for. An instrument that cannot fail proves nothing.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { PHONE, launch, visit } from '../lib/browser.mjs';
import { keyboard } from '../lib/keyboard.mjs';
import { assertNoSidewaysScroll, axeViolations } from '../lib/look.mjs';

const page = (body) => `<!doctype html><html lang="fr"><head><title>Essai</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head>
<body><main><h1>Essai</h1>${body}</main></body></html>`;

const PAGES = {
  '/good': page('<p>Rien à redire.</p>'),
  '/unlabelled': page('<input name="a">'),
  '/wide': page('<p class="x">Un_mot_qui_ne_se_coupe_pas_et_qui_est_bien_plus_long_que_la_fenêtre_du_téléphone_ne_le_permet</p>'),
  '/inline': page('<script>document.title = "attrapé"</script>'),
  '/foreign': page('<img alt="" src="http://127.0.0.1:1/a.png">'),
  '/ringless': page('<link rel="stylesheet" href="/ringless.css"><a href="/good">Un lien</a>'),
};
const POLICY = "default-src 'none'; style-src 'self'; img-src http: data:; require-trusted-types-for 'script'";

let server;
let origin;
let browser;

before(async () => {
  server = createServer((request, response) => {
    const css = request.url === '/ringless.css';
    response.setHeader('content-type', css ? 'text/css' : 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', POLICY);
    response.end(css ? 'a:focus { outline: none }' : (PAGES[request.url] ?? PAGES['/good']));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function opened(path, options) {
  const visitor = await visit(browser, origin, options);
  await visitor.page.goto(path);
  return visitor;
}

test('axe finds a field without a label, with and without script', async () => {
  for (const script of [true, false]) {
    assert.deepEqual(await axeViolations(await opened('/good', { script })), []);
    assert.match((await axeViolations(await opened('/unlabelled', { script }))).join(), /label/);
  }
});

test('a page wider than a phone is noticed', async () => {
  await assertNoSidewaysScroll((await opened('/good', { viewport: PHONE })).page);
  await assert.rejects(assertNoSidewaysScroll((await opened('/wide', { viewport: PHONE })).page), /sideways/);
});

test('an inline script and a foreign request are noticed', async () => {
  (await opened('/good')).assertQuiet();
  const inline = await opened('/inline');
  assert.throws(() => inline.assertQuiet(), /policy/);
  const foreign = await opened('/foreign');
  assert.throws(() => foreign.assertQuiet(), /asked http:\/\/127\.0\.0\.1:1/);
});

test('a focus that cannot be seen is noticed', async () => {
  const { page: ringless } = await opened('/ringless');
  await assert.rejects(keyboard(ringless).press(ringless.getByRole('link')), /focus not visible/);
});
