// How a visitor acts on a page: with a mouse, or with the keyboard alone. A journey is written once for both.
// Fields are named as the forms name them, so that one journey serves four languages.

import { keyboard } from './keyboard.mjs';

const field = (page, name) => page.locator(`main [name="${name}"]`).first();
const option = (within, name, value) => within.locator(`input[name="${name}"][value="${value}"]`);
/** The one primary button of the page's main form. */
const next = (page) => page.locator('#main-form .buttons button:not([name])').first();
const previous = (page) => page.locator('#main-form button[name="back"]');

export function mouse(page) {
  return {
    fill: (name, text) => field(page, name).fill(text),
    fillIn: (locator, text) => locator.fill(text),
    choose: (name, value, within = page.locator('main')) => option(within, name, value).check(),
    tick: (name) => field(page, name).check(),
    untick: (name) => field(page, name).uncheck(),
    press: (locator) => locator.click(),
    next: () => next(page).click(),
    previous: () => previous(page).click(),
  };
}

export function keys(page) {
  const board = keyboard(page);
  return {
    fill: (name, text) => board.type(field(page, name), text),
    fillIn: (locator, text) => board.type(locator, text),
    async choose(name, value, within = page.locator('main')) {
      const wanted = option(within, name, value);
      await board.choose(within.locator(`fieldset:has(input[name="${name}"])`).last(), wanted);
    },
    tick: (name) => board.press(field(page, name), 'Space'),
    press: (locator) => board.press(locator),
    next: () => board.press(next(page)),
    previous: () => board.press(previous(page)),
  };
}
