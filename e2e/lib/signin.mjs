// Signing in through the stand-in for CSAM, which the demonstration carries: another house with its own pages.

/** Means that show a list of their holders once chosen, and the button that leads to them. */
const SHOWN = { eid: 'csam', bmid: 'csam', eidas: 'csam', bidf: 'belgian-id' };

/** From the stand-in's first page back to the product. `hands` act; the person is one of the demonstration's keys. */
export async function signIn(page, hands, person, means = 'eid') {
  await page.waitForURL(/\/sign-in\//);
  const section = SHOWN[means];
  if (section === 'csam') await hands.choose('means', means);
  await hands.press(page.locator(`main button[name="section"][value="${section}"]`));
  await page.waitForURL(/identification/);
  const box = page.locator('form', { has: page.locator(`input[name="means"][value="${means}"]`) });
  await hands.choose('person', person, box);
  await hands.press(box.locator('button[type="submit"]'));
  await page.waitForURL((url) => !url.pathname.includes('/sign-in/'));
}
