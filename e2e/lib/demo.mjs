// Starts the demonstration as its users do: the real binary, its own data folder, a free loopback port.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const binary = process.env.ENTRACTE_BINARY ?? join(root, 'target/debug/entracte');
// A debug build seeds its data on a busy machine of two cores.
const START_MS_MAX = 120_000;
const STOP_MS_MAX = 10_000;
const ATTEMPTS_MAX = 3;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A running demonstration: `origin`, `output()` so far, `stop()`. */
export async function startDemo({ args = [], env = {} } = {}) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(args, env);
    } catch (error) {
      // Only a port lost to somebody else between looking and listening is worth another try.
      if (attempt === ATTEMPTS_MAX || !/in use/i.test(error.message)) throw error;
    }
  }
}

async function startOnce(args, env) {
  const data = await mkdtemp(join(tmpdir(), 'entracte-e2e-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(binary, ['demo', '--listen', `127.0.0.1:${port}`, '--data', data, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const ready = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready after ${START_MS_MAX} ms:\n${output}`)), START_MS_MAX);
    const hear = (chunk) => {
      output += chunk;
      if (/^ready\b/m.test(output)) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`entracte ended with ${code ?? signal} before it was ready:\n${output}`));
    });
  });

  async function stop() {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS_MAX);
      await gone;
      clearTimeout(timer);
    }
    await rm(data, { recursive: true, force: true });
  }
  // Whatever ends this process must not leave a server behind.
  process.once('exit', () => child.kill('SIGKILL'));

  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, data, stop, output: () => output };
}
