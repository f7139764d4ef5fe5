import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesIn, problems, routesIn } from './check-addresses.mjs';

const ROUTES = 'static ROUTES: &[Route] = &[\n    get("/", Public(home::get)),\n    // why\n    post("/a/{id}", PersonPost(a::post)).once(),\n];';

test('routes and addresses are read', () => {
  assert.deepEqual(routesIn(ROUTES), ['GET /', 'POST /a/{id}']);
  assert.deepEqual(addressesIn('| verb | address |\n|---|---|\n| GET, POST | `/a` | x | y |\n'), ['GET /a', 'POST /a']);
});

test('an address that is missing, too many or twice is told', () => {
  assert.deepEqual(problems(['GET /'], ['GET /']), []);
  assert.match(problems(['GET /', 'GET /b'], ['GET /'])[0], /GET \/b is not in/);
  assert.match(problems(['GET /'], ['GET /', 'GET /c'])[0], /but no route/);
  assert.match(problems(['GET /'], ['GET /', 'GET /'])[0], /twice/);
});
