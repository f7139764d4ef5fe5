// make dev: builds and serves the demonstration, and does so again when a source changes.
// Arguments are handed to `entracte demo`. A build that fails leaves the last good server running.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const WATCHED = ['domain', 'storage', 'server', 'locales', 'migrations', 'reference'];
const IGNORED = /(^|\/)(node_modules|dist|out|target|\.[^/]*)(\/|$)/;
const SETTLE_MS = 200; // editors write a file in several steps

let server = null;
let timer = null;
let building = false;
let again = false;

function build() {
  const assets = spawnSync(join(root, 'scripts/build-assets.sh'), { stdio: 'inherit' });
  if (assets.status !== 0) return false;
  return spawnSync('cargo', ['build', '--locked', '--bin', 'entracte'], { cwd: root, stdio: 'inherit' }).status === 0;
}

async function stop() {
  if (server === null || server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
}

async function rebuild() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  if (build()) {
    await stop();
    server = spawn(join(root, 'target/debug/entracte'), ['demo', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  }
  building = false;
  if (again) {
    again = false;
    await rebuild();
  }
}

for (const dir of WATCHED.map((name) => join(root, name)).filter(existsSync)) {
  watch(dir, { recursive: true }, (_event, name) => {
    if (name === null || IGNORED.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, SETTLE_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await stop();
    process.exit(0);
  });
}
await rebuild();
