// The calendar reads and writes dates as the server does.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, day, format, monthGrid, parse, weekday } from '../js/dates.js';

test('dates are read as people type them', () => {
  for (const typed of ['1/2/2024', '01-02-2024', '01.02.2024', '01022024', '2024-02-01', ' 1/2/2024 ']) {
    assert.equal(format(parse(typed)), '01/02/2024', typed);
  }
});

test('a day that does not exist is no date', () => {
  for (const typed of ['30/02/2024', '29/02/2023', '0/1/2024', '1/13/2024', 'hier', '', '1/2/24']) {
    assert.equal(parse(typed), null, typed);
  }
  assert.equal(format(parse('29/02/2024')), '29/02/2024');
});

test('weeks begin on Monday', () => {
  assert.equal(weekday(day(2024, 1, 29)), 0);
  assert.equal(weekday(day(2024, 2, 4)), 6);
  const [first] = monthGrid(day(2024, 2, 15));
  assert.equal(format(first[0]), '29/01/2024');
  assert.equal(format(monthGrid(day(2024, 2, 15))[4][3]), '29/02/2024');
});

test('a month later than the 31st is the last day of a shorter month', () => {
  assert.equal(format(addMonths(day(2024, 1, 31), 1)), '29/02/2024');
  assert.equal(format(addMonths(day(2024, 3, 31), -1)), '29/02/2024');
  assert.equal(format(addMonths(day(2024, 2, 29), 12)), '28/02/2025');
});
