/** `npm run bench -- --only reading`: how much of the screen the statements have, and how much all else takes. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { serve } from '../../scripts/server.mjs';
import { root } from '../../scripts/setup.mjs';
import { useTestFonts } from '../../scripts/test/fonts.mjs';
import { Browser } from '../browser.mjs';
import { prepare, site } from '../pages.mjs';
import { align, printGoals } from '../print.mjs';
import { measureByEar, printByEar } from './by-ear/run.mjs';
import { FIRST_STORY, writeDocuments } from './documents.mjs';
import { format, judgeByEar, judgeReading } from './goals.mjs';
import { measureChart, measurePanel, measureStory } from './measure-page.mjs';
import { openStory } from './open-story.mjs';

/** Sizes of the screens, in px. */
const SCREENS = [
  { widthPx: 1280, heightPx: 800 },
  { widthPx: 768, heightPx: 1000 },
  { widthPx: 360, heightPx: 740 },
];

export async function benchReading() {
  // Heights depend on the font. Every machine has this one.
  await useTestFonts();
  prepare(['ours']);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const documents = await writeDocuments(site);
  writePages(documents);
  const server = await serve({ root: site });
  const browser = new Browser();
  try {
    const rows = await measureAll(documents, { browser, origin: server.address });
    const heard = await measureByEar({ browser, origin: server.address, site });
    print(rows, heard);
    const pages = await countPages({ browser, origin: server.address });
    console.log(`\n${FIRST_STORY} on A4: ${pages} pages (≤ 5).`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Pages look like the demo's: its style sheet, its column. */
function writePages(documents) {
  writeFileSync(`${site}/blank.html`, '<!doctype html><title>Blank</title>');
  cpSync(`${root}/dist/cdn`, `${site}/cdn`, { recursive: true, filter: (path) => !/\.(map|txt)$/.test(path) });
  cpSync(`${root}/docs/demo/demo.css`, `${site}/demo.css`);
  for (const { name, document } of documents) {
    writeFileSync(
      `${site}/${name}.html`,
      `<!doctype html>
<html lang="${document.lang ?? 'en'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="stylesheet" href="demo.css">
<script type="module" src="cdn/said-and-done.js"></script>
<main>
<news-explainer src="${name}.json"><event-timeline></event-timeline><who-said-what></who-said-what></news-explainer>
</main>
</html>
`,
    );
    writeFileSync(`${site}/whole-${name}.html`, readPage(name).replace(/<event-timeline>.*<\/who-said-what>/, ''));
  }
}

const readPage = (name) => readFileSync(`${site}/${name}.html`, 'utf8');

async function measureAll(documents, { browser, origin }) {
  const rows = [];
  for (const { widthPx, heightPx } of SCREENS) {
    for (const { name, document } of documents) {
      const row = await browser.visit({ origin, widthPx }, async (page) => {
        await page.setViewportSize({ width: widthPx, height: heightPx });
        await openStory(page, `${origin}/${name}.html`);
        const panel = await page.evaluate(measurePanel, { pairs: pairsOf(document), screenPx: heightPx });
        const chart = await page.evaluate(measureChart);
        await openStory(page, `${origin}/whole-${name}.html`);
        return { panel, chart, story: await page.evaluate(measureStory) };
      });
      rows.push(rowOf({ name, widthPx, events: document.events?.length ?? 0 }, row));
    }
  }
  return rows;
}

/** Pairs of contrasting statements of different sides. */
function pairsOf({ statements = [], people = [] }) {
  const sideOf = (id) => {
    const { side, speaker } = statements.find((one) => one.id === id) ?? {};
    return side ?? people.find((one) => one.id === [speaker].flat()[0])?.side;
  };
  return statements.flatMap(({ id, answers = [] }) =>
    answers.filter(({ as, to }) => as === 'contrasts' && sideOf(to) !== sideOf(id)).map(({ to }) => [id, to]),
  );
}

function rowOf(row, { panel, chart, story }) {
  const perEventPx = row.events > 0 ? chart.heightPx / row.events : undefined;
  const isChart = chart.kind === 'chart';
  return {
    ...row,
    ...panel,
    ...story,
    ratio: panel.statements > 0 ? panel.others / panel.statements : undefined,
    chartPx: isChart ? chart.heightPx : undefined,
    perEventPx,
  };
}

const COLUMNS = [
  ['panel, px', ({ heightPx }) => format(heightPx)],
  ['shown', ({ shown }) => format(shown)],
  ['words of statements', ({ statements }) => format(statements)],
  ['other words', ({ others }) => format(others)],
  ['ratio', ({ ratio }) => format(ratio)],
  ['hidden words', ({ hidden }) => format(hidden)],
  ['whole, 1st screen', ({ whole }) => format(whole)],
  ['lines of metadata', ({ lines }) => format(lines)],
  ['contrasts, px', ({ distancePx }) => format(distancePx)],
  ['chart, px', ({ chartPx }) => format(chartPx)],
  ['px an event', ({ perEventPx }) => format(perEventPx)],
  ['too wide, px', ({ overflowPx }) => format(overflowPx)],
  ['story, px', ({ pagePx }) => format(pagePx)],
  ['apparatus', ({ apparatus }) => format(apparatus)],
  ['sizes of type', ({ sizes }) => sizes.join(' ')],
  ['weights', ({ weights }) => weights.join(' ')],
];

function print(rows, heard) {
  for (const { widthPx } of SCREENS) {
    const cells = rows
      .filter((row) => row.widthPx === widthPx)
      .map((row) => [row.name, ...COLUMNS.map(([, cell]) => cell(row))]);
    console.log(`\n${widthPx} px\n${align([['', ...COLUMNS.map(([name]) => name)], ...cells])}`);
  }
  printByEar(heard);
  const goals = [...rows.flatMap(judgeReading), ...heard.flatMap(judgeByEar)];
  printGoals(goals);
}

/** Counts the pages of the first story on A4. */
async function countPages({ browser, origin }) {
  return browser.visit({ origin, widthPx: 1280 }, async (page) => {
    await openStory(page, `${origin}/${FIRST_STORY}.html`);
    const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  });
}
