/** Which tests there are, and where each kind runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** Folders of test/ whose tests need a document. Those of all other folders run in Node. */
const BROWSER_FOLDERS = ['attacks', 'controllers', 'desk/element', 'elements', 'ssr'];

/** Tests of these folders run in every engine. */
export const ENGINE_FILES = 'test/{controllers,desk/element,elements}/**/*.test.ts';

export const BROWSER_FILES = `test/{${BROWSER_FOLDERS}}/**/*.test.ts`;

/** Page tests that everybody runs. */
const EVERYDAY_PAGES = ['demo', 'one-truth', 'server-markup', 'stories/sample', 'visit-bytes'];

/** Page tests in which the width of words decides: they run with a wider font as well. */
const FONT_PAGES = [
  ...EVERYDAY_PAGES.filter((name) => !['one-truth', 'visit-bytes'].includes(name)),
  'fonts',
  'accessibility/target-size',
  'accessibility/text-spacing',
];

/** Page tests that install and build whole frameworks. */
const FRAMEWORK_PAGES = ['frameworks', 'react-server'];

/** They install packages of others, check a copy of the source, attack for long, or give advice alone. */
const RARE_NODE_TESTS =
  /^test\/(attacks\/(?!one-truth)|package\/(bundlers|frameworks|before-publishing|check-rules|create|installation)\.)/;

/** They run what Node alone runs: the command, converters, the server's HTML, and what the package exports. */
const NODE_VERSION_TESTS = /^test\/(?:checks|cli|convert|desk\/evidence|ssr)\/|^test\/package\/exports-map\./;

/** They read dates, zones, languages and the words of a text, of which each version of Node brings its own tables. */
const TABLE_TESTS =
  /^test\/(?:time|i18n|language|convert\/dates|desk\/(?:dates|sign-off)|layout\/(?:labels|scale|statements)|model\/(?:quotation|review))\//;

/** They show hundreds of hostile texts in every place of a document. */
const ATTACKS = /^test\/attacks\/(?!missing-ids|secrets)/;

const allFiles = () =>
  readdirSync(join(root, 'test'), { recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .sort();

const isBrowserTest = (path) => BROWSER_FOLDERS.some((folder) => path.startsWith(`test/${folder}/`));
const isPageTest = (path) => path.startsWith('test/pages/');
const pagePath = (name) => `test/pages/${name}.test.mjs`;

/** Tests that try a part of their inputs every day import this. */
const triesPart = (path) => readFileSync(join(root, path), 'utf8').includes('/helpers/every-day.js');

/** They compare what outputs tell with the published document. Those of every day run again for more documents. */
const TRUTH_TESTS = /\/one-truth(-sites)?(\.node)?\.test\.mjs$/;

/** Names that stand here and not in the folder are mistakes. */
function choosePages(pages, names) {
  const missing = names.filter((name) => !pages.includes(pagePath(name)));
  if (missing.length > 0) throw new Error(`There is no ${missing.map(pagePath).join(', ')}.`);
  return names.map(pagePath);
}

/**
 * All tests but WordPress's, by kind: `unit` (TypeScript, in Node), `browser` (TypeScript, in a browser), `node` (of the package and the
 * command), `pages` (whole pages in Chromium). These have those of every day; `attacks`, `rareNode` and `rarePages` have the rest of the last
 * three. `fontPages` are those pages that run with a second font, `frameworkPages` those that build frameworks, `truth` those that run for
 * many documents, `nodeVersions` and `tables` those that run in further versions of Node, of `node` and `unit`. `partlyUnit` and `partlyBrowser` are those of every day that try more inputs in `npm run test:all`.
 */
export function findTests() {
  const files = allFiles();
  const typeScript = files.filter((path) => path.endsWith('.test.ts'));
  const node = files.filter((path) => path.endsWith('.node.test.mjs'));
  const pages = files.filter((path) => isPageTest(path) && path.endsWith('.test.mjs'));
  const everydayPages = choosePages(pages, EVERYDAY_PAGES);
  const frameworkPages = choosePages(pages, FRAMEWORK_PAGES);
  const unit = typeScript.filter((path) => !isBrowserTest(path));
  const browser = typeScript.filter((path) => isBrowserTest(path) && !ATTACKS.test(path));
  return {
    unit,
    browser,
    partlyUnit: unit.filter(triesPart),
    partlyBrowser: browser.filter(triesPart),
    attacks: typeScript.filter((path) => ATTACKS.test(path)),
    node: node.filter((path) => !RARE_NODE_TESTS.test(path)),
    nodeVersions: node.filter((path) => NODE_VERSION_TESTS.test(path)),
    tables: unit.filter((path) => TABLE_TESTS.test(path)),
    rareNode: node.filter((path) => RARE_NODE_TESTS.test(path)),
    pages: everydayPages,
    rarePages: pages.filter(
      (path) => !everydayPages.includes(path) && !frameworkPages.includes(path) && !TRUTH_TESTS.test(path),
    ),
    frameworkPages,
    truth: [...node, ...pages].filter((path) => TRUTH_TESTS.test(path)),
    fontPages: choosePages(pages, FONT_PAGES),
  };
}
