// A visitor without a mouse: walks with Tab, acts with Enter, Space and arrows, and must always see where the focus is.

import assert from 'node:assert/strict';

const STOPS_MAX = 150;

export function keyboard(page) {
  /** Tabs until the element has the focus. Every stop on the way must be visible and show its focus. */
  async function reach(locator) {
    const wanted = await locator.elementHandle();
    for (let stop = 0; stop < STOPS_MAX; stop += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
      await assertFocusSeen();
    }
    assert.fail(`${locator} not reached in ${STOPS_MAX} stops on ${page.url()}`);
  }

  async function assertFocusSeen() {
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const box = element.getBoundingClientRect();
      // Radios and boxes are drawn by their label: the ring is the pseudo-element's there.
      const drawn = [element, element.nextElementSibling].filter(Boolean).flatMap((e) => [
        getComputedStyle(e),
        getComputedStyle(e, '::before'),
      ]);
      const ring = drawn.some((s) => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none');
      const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
      return ring && inside ? null : `${element.outerHTML.slice(0, 120)} (ring ${ring}, on screen ${inside})`;
    });
    assert.equal(hidden, null, `focus not visible on ${page.url()}`);
  }

  return {
    reach,
    async press(locator, key = 'Enter') {
      await reach(locator);
      await page.keyboard.press(key);
    },
    async type(locator, text) {
      await reach(locator);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    /** Chooses a radio: a group is one stop, arrows move inside it. */
    async choose(group, wanted) {
      const any = group.locator('input[type=radio]');
      const checked = group.locator('input[type=radio]:checked');
      await reach((await checked.count()) > 0 ? checked : any.first());
      const count = await any.count();
      for (let i = 0; i < count; i += 1) {
        await page.keyboard.press('Space');
        if (await wanted.isChecked()) return;
        await page.keyboard.press('ArrowDown');
        if (await wanted.isChecked()) return;
      }
      assert.fail(`${wanted} not chosen by arrows`);
    },
  };
}
