// The worker tells the employer in writing, electronically.

import { leave } from './filing.mjs';

/** Gives notice of a half-time parental leave to the first employer offered; ends on the notice and returns its id. */
export async function giveNotice(page, { start, end } = leave()) {
  await page.goto('/worker/notices/new');
  await page.locator('main input[name="employer"]').first().check();
  await page.locator('[name="interruptionType"]').selectOption('parentalLeave');
  await page.locator('[name="regime"]').selectOption('half');
  await page.locator('[name="startDate"]').fill(start);
  await page.locator('[name="endDate"]').fill(end);
  const send = page.locator('main form .buttons button').last();
  await loaded(page, () => send.click());
  // Remarks of the rules are read first; each is kept with an explanation, and the notice goes as it is.
  if (page.url().endsWith('/new')) {
    await explain(page);
    await loaded(page, () => send.click());
  }
  await page.waitForURL(/\/worker\/notices\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split('/')[3];
}

/** Explains every warning of a notice that is kept. */
export async function explain(page) {
  for (const kept of await page.locator('main details.finding__keep').all()) {
    if ((await kept.getAttribute('open')) === null) await kept.locator('summary').click();
    await kept.locator('textarea').fill('Convenu.');
  }
}

/** Types other days with a reason, looks at old and new (`at`), and proposes them. `verb` is postpone or counter. */
export async function propose(page, verb, { start, end }, reason, at = async () => {}) {
  const box = page.locator(`section[aria-labelledby="${verb}"]`);
  await box.locator('[name="startDate"]').fill(start);
  await box.locator('[name="endDate"]').fill(end);
  await box.locator('[name="motive"]').fill(reason);
  await loaded(page, () => page.locator(`main button[name="act"][value="${verb}"]`).click());
  await at();
  await loaded(page, () => page.locator('main button[name="act"][value="propose"]').click());
  await page.waitForURL(/[?&]done=/);
}

/** Acts, and waits for the page that follows. */
export async function loaded(page, act) {
  await Promise.all([page.waitForEvent('load'), act()]);
}
