/** How many presses it takes to hear the answer of a question: in the element, and in the plain list of the same story. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../../../scripts/setup.mjs';
import { align } from '../../print.mjs';
import { format, ratioByEar, sumByEar } from '../goals.mjs';
import { openStory } from '../open-story.mjs';
import { fewestPresses } from './fewest-presses.mjs';
import { readLines } from './lines.mjs';

const WIDTHS = [1280, 360];
const DOCUMENTS = { 'munich-meeting': 'data/munich-meeting.json', reservoir: 'bench/reading/questions/reservoir.json' };
const STILL_MS = 120;

/**
 * Asks each question of each story, by the rules in `questions/README.md`.
 *
 * @param {{browser: import('../../browser.mjs').Browser, origin: string, site: string}} bench `site` is the folder that is served.
 * @returns {Promise<{story: string, widthPx: number, answers: {kind: string, element: number, list: number}[]}[]>} Presses in each form.
 */
export async function measureByEar({ browser, origin, site }) {
  const rows = [];
  for (const { story, questions } of JSON.parse(readFileSync(`${root}/bench/reading/questions/by-ear.json`, 'utf8'))) {
    writePages(story, site);
    const list = await browser.visit({ origin }, async (page, session) => {
      await page.goto(`${origin}/list-${story}.html`);
      return [await readLines(session, 'main')];
    });
    for (const widthPx of WIDTHS) {
      const element = await browser.visit({ origin, widthPx }, (page, session) =>
        readEachPress(page, session, `${origin}/heard-${story}.html`),
      );
      const answers = questions.map(({ kind, ask, answers: wanted }) => ({
        kind,
        ask,
        ...pressesOf('element', fewestPresses(element, wanted)),
        ...pressesOf('list', fewestPresses(list, wanted)),
      }));
      rows.push({ story, widthPx, answers });
    }
  }
  writeFileSync(`${site}/by-ear.json`, JSON.stringify(rows, undefined, 1));
  return rows;
}

/** Where nothing answers, no number of presses is enough. */
const pressesOf = (form, { presses = Infinity, way } = {}) => ({ [form]: presses, [`${form}Way`]: way });

function writePages(story, site) {
  const file = `${root}/${DOCUMENTS[story]}`;
  const command = [`${root}/dist/cli/said-and-done.js`, 'render', file, '--as', 'list'];
  const list = execFileSync(process.execPath, command, { encoding: 'utf8' });
  const page = (head, main) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${story}</title>
<link rel="stylesheet" href="demo.css">
${head}
<main>
${main}
</main>
</html>
`;
  writeFileSync(`${site}/list-${story}.html`, page('', list));
  writeFileSync(`${site}/heard-${story}.json`, readFileSync(file));
  const script = '<script type="module" src="cdn/said-and-done.js"></script>';
  writeFileSync(
    `${site}/heard-${story}.html`,
    page(script, `<news-explainer src="heard-${story}.json"></news-explainer>`),
  );
}

/** The element as it was loaded, and once more after a press on each of its controls. */
async function readEachPress(page, session, address) {
  const read = () => readStill(page, () => readLines(session, 'news-explainer'));
  await openStory(page, address);
  const readings = [await read()];
  let { controls } = readings[0];
  for (let index = 0; index < controls.length; index += 1) {
    if (!controls[index].isPressable) continue;
    await press(page, session, controls[index]);
    const pressed = await read();
    if (!isSame(pressed, readings[0])) readings.push({ ...pressed, after: index });
    // A second press closes what the first has opened, and much else needs the page anew.
    if (pressed.controls.some(({ node }) => node === controls[index].node)) await press(page, session, controls[index]);
    let again = await read();
    if (textOf(again) !== textOf(readings[0])) {
      await openStory(page, address);
      again = await read();
    }
    if (textOf(again) !== textOf(readings[0])) throw new Error(`${address} reads otherwise when it is loaded again.`);
    ({ controls } = again);
  }
  return readings;
}

async function press(page, session, { node }) {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { this.focus(); }',
  });
  await page.keyboard.press('Enter');
}

/** Reads until twice the same is read: what a press needs may load first. */
async function readStill(page, read) {
  let [before, now] = [undefined, await read()];
  while (!before || !isSame(before, now)) {
    await page.waitForTimeout(STILL_MS);
    [before, now] = [now, await read()];
  }
  return now;
}

const textOf = ({ lines }) => lines.map(({ text }) => text).join('\n');
const isSame = (a, b) => textOf(a) === textOf(b) && a.focus.control === b.focus.control;

/** Prints what each question costs. */
export function printByEar(rows) {
  for (const { story, widthPx, answers } of rows) {
    const cells = answers.map((answer) => [answer.kind, ...cellsOf(answer)]);
    const head = ['', 'element', 'list', 'ratio'];
    console.log(
      `\n${story}, ${widthPx} px: presses by ear\n${align([head, ...cells, ['sum', ...cellsOf(sumByEar(answers))]])}`,
    );
  }
}

const cellsOf = (presses) => [presses.element, presses.list, ratioByEar(presses)].map(format);
