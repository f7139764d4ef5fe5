// Signing in through the stand-in for CSAM, which the demonstration carries: another house with its own pages.

/** Means whose holders the stand-in lists, and the button that leads to the list. */
const SHOWN = { eid: 'csam', bmid: 'csam', eidas: 'csam', bidf: 'belgian-id' };
const atStandIn = (url) => url.pathname.includes('/csam/sign-in/');

/** From the stand-in's first page back to the product. The person is one of the demonstration's keys. */
export async function signIn(page, hands, person, means = 'eid', at = async () => {}) {
  await page.waitForURL(atStandIn);
  await at('sign-in');
  if (means in SHOWN) {
    if (SHOWN[means] === 'csam') await hands.choose('means', means);
    await hands.press(page.locator(`main button[name="section"][value="${SHOWN[means]}"]`));
    await page.waitForURL(/identification/);
    await at(`sign-in-${means}`);
    const box = page.locator('form', { has: page.locator(`input[name="means"][value="${means}"]`) }).last();
    await hands.choose('person', person, box);
    await hands.press(box.locator('button[type="submit"]'));
  } else if (means === 'pwd') {
    await nameAndPassword(page, hands, person, 'access-codes');
  } else {
    await nameAndPassword(page, hands, person, 'second-factor', (box) =>
      hands.choose('factor', means === 'totp' ? 'app' : 'mail', box),
    );
    await page.waitForURL(/\/code/);
    await at(`sign-in-${means}`);
    // The stand-in shows on the page what a telephone or a mail would show.
    await hands.fill('code', await page.locator('#demo-code').innerText());
    await hands.press(page.locator('main form button[type="submit"]:not([name])').first());
  }
  await page.waitForURL((url) => !atStandIn(url));
}

async function nameAndPassword(page, hands, person, section, before = async () => {}) {
  const box = page.locator('form', { has: page.locator(`button[value="${section}"]`) });
  await hands.fillIn(box.locator('input[name="user"]'), person);
  await hands.fillIn(box.locator('input[name="password"]'), `demo-${person}`);
  await before(box);
  await hands.press(box.locator(`button[value="${section}"]`));
}
