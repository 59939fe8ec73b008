/** How soon 400 statements by 40 speakers answer a filter, beside an empty page's answer to the same acts. */
import { withLimit } from '../browser.mjs';
import { median } from '../statistics.mjs';

/** The statements with the fields to find them by, and the same fields on a page without anything. */
export const FILTER_PAGES = ['statements', 'fields'];

/** What a reader does, one after the other, each in the nth field of its kind. */
const ACTS = [
  { title: 'a topic chosen', field: 'select', nth: 0, option: 1 },
  { title: 'all topics again', field: 'select', nth: 0, option: 0 },
  { title: 'a speaker chosen', field: 'select', nth: 1, option: 3 },
  { title: 'all speakers again', field: 'select', nth: 1, option: 0 },
  { title: 'a letter typed', field: 'input', nth: 0, key: 'b' },
  { title: 'another', field: 'input', nth: 0, key: 'u' },
  { title: 'the other taken back', field: 'input', nth: 0, key: 'Backspace' },
  { title: 'both taken back', field: 'input', nth: 0, key: 'Backspace' },
];

/** For each act and page, medians over `loads` pages in milliseconds: until the answer is painted, and the longest frame after. */
export async function measureFilters({ browser, origin, loads }) {
  const walks = Object.fromEntries(FILTER_PAGES.map((name) => [name, []]));
  for (let load = 0; load < loads; load += 1)
    for (const name of FILTER_PAGES)
      walks[name].push(await browser.visit({ origin }, (page) => walk(page, origin, name)));
  const medianOf = (name, nth) => ({
    ms: median(walks[name].map((answers) => answers[nth].ms)),
    frame: median(walks[name].map((answers) => answers[nth].frame)),
  });
  return ACTS.map(({ title }, nth) => ({
    title,
    ...Object.fromEntries(FILTER_PAGES.map((name) => [name, medianOf(name, nth)])),
  }));
}

async function walk(page, origin, name) {
  await withLimit(page.goto(`${origin}/${name}/index.html`));
  await withLimit(page.waitForFunction(() => window.filters?.isReady));
  const answers = [];
  for (const { field, nth, option, key } of ACTS) {
    await page.evaluate((which) => window.filters.watch(...which), [field, nth]);
    // Playwright's selectors go through open shadow roots.
    const control = page.locator(field).nth(nth);
    await (key ? control.press(key) : control.selectOption({ index: option }));
    answers.push(await withLimit(page.evaluate(() => window.filters.answer)));
  }
  return answers;
}
