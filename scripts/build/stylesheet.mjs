/**
 * Writes dist/cdn/said-and-done.room.css, which keeps room for elements on a page, and dist/cdn/said-and-done.css, which server-rendered
 * markup links in each shadow root. That one is made of the elements' own `static styles`, each kept to its element: in a root, `:host`
 * says which it is. They are in a layer. With script, the element has the same styles without one, and those of parts that load later;
 * they win over the layer as they win without it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import postcss from 'postcss';
import { letTextDecide } from './dark-by-text-color.mjs';

/** Adds to `:host(…)` what it weighs less than the same rule under a host of its own: one class. */
const weight = ':not(.said-and-done)';

/** `.mark` → `:host(:where(event-timeline)) .mark`: every selector gains one class, so their order stays. */
const keepTo = (tag) => (selector) => {
  const host = `:where(${tag})`;
  if (!selector.startsWith(':host')) return `:host(${host}) ${selector}`;
  const [, condition = '', rest] = /^:host(?:\(((?:[^()]|\([^()]*\))*)\))?(.*)$/s.exec(selector);
  return `:host(${condition}${host}${weight})${rest}`;
};

const isInKeyframes = (rule) => rule.parent.type === 'atrule' && rule.parent.name.endsWith('keyframes');

/** Nested rules follow the outermost one; keyframes have no selectors. */
function keepRulesTo(tag, css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (isInKeyframes(rule) || rule.parent.type === 'rule') return;
    rule.selectors = rule.selectors.map(keepTo(tag));
  });
  return sheet.toString();
}

/** `.mark` → `:host(…) .mark`, so that it counts before what an element's own styles say of its marks. */
function outweighAll(css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (!isInKeyframes(rule)) rule.selectors = rule.selectors.map((selector) => `:host(${weight}) ${selector}`);
  });
  return sheet.toString();
}

/** The elements whose classes can be had without registering them. */
const elements = Object.entries(JSON.parse(readFileSync('package.json', 'utf8')).exports)
  .map(([door, { default: file }]) => ({ tag: /^\.\/(.+)-element\.js$/.exec(door)?.[1], file }))
  .filter(({ tag, file }) => tag && existsSync(file));

/** Parts that an element shows without being asked, but a browser loads after the first paint or never. Each exports its `styles`. */
const LATE_PARTS = {
  'event-timeline': [
    'list/row-words.js',
    'list/server-list.js',
    'chart/chart-with-legend.js',
    'chart/links.js',
    '../styles/print.styles.js',
  ],
  'who-said-what': ['histogram/statement-histogram.js', 'statements-print.styles.js'],
  'news-explainer': ['names-and-sources.js', '../styles/print.styles.js'],
};

/** A file that is not there fails the build: its styles would be missing from every server-rendered page. */
async function stylesOfParts(tag, file) {
  const own = (LATE_PARTS[tag] ?? []).map((name) => join(dirname(file), name));
  const files = [...own, 'dist/elements/parts/correction/corrections.js'];
  const parts = await Promise.all(files.map((each) => import(pathToFileURL(each))));
  return parts.flatMap(({ styles }) => styles);
}

const sheets = [];
for (const { tag, file } of elements) {
  const exported = Object.values(await import(pathToFileURL(file)));
  const elementClass = exported.find((value) => typeof value.finalize === 'function');
  elementClass.finalize();
  const styles = [...elementClass.elementStyles, ...(await stylesOfParts(tag, file))];
  const css = styles.map(({ cssText }) => cssText).join('\n');
  sheets.push(`@layer said-and-done {${letTextDecide(keepRulesTo(tag, css))}}`);
}
/** The room of an element is no other element's inside it. */
const OWN_ROOM = "@property --said-min-block-size { syntax: '*'; inherits: false }";

// Linked by the page itself, it reserves room for elements that are not there yet.
sheets.push(
  OWN_ROOM,
  `${elements.map(({ tag }) => tag).filter((tag) => tag !== 'said-quote')} { display: block; min-block-size: var(--said-min-block-size) }`,
);
sheets.push(outweighAll(readFileSync('src/ssr/from-server.css', 'utf8')));
mkdirSync('dist/cdn', { recursive: true });
const { code } = await transform(sheets.join('\n'), { loader: 'css', minify: true });
writeFileSync('dist/cdn/said-and-done.css', code);

const room = await transform(OWN_ROOM + readFileSync('src/elements/styles/room.css', 'utf8'), {
  loader: 'css',
  minify: true,
});
writeFileSync('dist/cdn/said-and-done.room.css', room.code);
