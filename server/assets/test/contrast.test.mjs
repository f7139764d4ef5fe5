// The palette keeps its contrasts, by day and by night (WCAG 1.4.3 and 1.4.11).

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const source = readFileSync(new URL('../scss/_tokens.scss', import.meta.url), 'utf8');

function palette(mixin) {
  const body = source.match(new RegExp(`@mixin ${mixin} \\{([^}]*)\\}`))[1];
  return Object.fromEntries([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map((hit) => [hit[1], hit[2]]));
}

function luminance(hex) {
  const channel = (at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

export function ratio(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

// [front, back, least]: 4.5 for text, 3 for lines, rings and shapes; the look asks more of ink and petrol.
const PAIRS = [
  ['ink', 'paper', 14], ['ink', 'card', 13], ['ink', 'wash', 12], ['ink', 'petrol-wash', 11],
  ['petrol', 'paper', 8], ['petrol', 'card', 8], ['on-petrol', 'petrol', 9], ['on-petrol', 'petrol-deep', 9],
  ['link', 'paper', 8], ['link', 'card', 8], ['link', 'wash', 7], ['link', 'information-wash', 7],
  ['muted', 'paper', 6.5], ['muted', 'card', 6.5], ['muted', 'wash', 5.5], ['muted', 'petrol-wash', 5.5],
  ['on-saffron', 'saffron', 7],
  ['done', 'card', 6], ['done', 'done-wash', 5], ['card', 'done', 6],
  ['attention', 'attention-wash', 6], ['attention', 'card', 6], ['card', 'attention', 6],
  ['error', 'card', 6], ['error', 'paper', 6], ['error', 'error-wash', 5], ['card', 'error', 6],
  ['information', 'card', 6], ['information', 'information-wash', 5], ['card', 'information', 6],
  ['line', 'card', 3.4], ['line', 'paper', 3.3],
  ['on-header', 'header', 9], ['on-header-muted', 'header', 6],
  ['saffron', 'header', 4], ['ink', 'information-wash', 10], ['ink', 'attention-wash', 10], ['ink', 'error-wash', 10], ['ink', 'done-wash', 10],
];

for (const mixin of ['light', 'dark']) {
  test(`contrasts hold: ${mixin}`, () => {
    const colours = palette(mixin);
    for (const [front, back, least] of PAIRS) {
      const measured = ratio(colours[front], colours[back]);
      assert.ok(measured >= least, `${front} on ${back}: ${measured.toFixed(2)} < ${least}`);
    }
  });
}

test('the day palette is the one of the look', () => {
  const { ink, paper, petrol, muted, saffron, done, attention, error, information, line } = palette('light');
  assert.deepEqual(
    [ink, paper, petrol, muted, saffron, done, attention, error, information, line],
    ['#16232e', '#faf8f4', '#0f4c5c', '#4a5a66', '#e9a23b', '#1b6e4a', '#7a4e00', '#b3261e', '#1f5fa8', '#7d8a93'],
  );
});
