import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

/** A small house beside the real one, under the same rules, in which the rules can be broken. */
let house;

before(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const file of ['package.json', 'tsconfig.json', 'eslint.config.mjs', '.dependency-cruiser.cjs'])
    cpSync(file, join(house, file));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
});

after(() => rmSync(house, { recursive: true }));

/** Builds the house anew from texts by path, and runs a part of `npm run check` in it. */
function check(name, args, files) {
  rmSync(join(house, 'src'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(house, 'src', dirname(path)), { recursive: true });
    writeFileSync(join(house, 'src', path), `${text}\n`);
  }
  const { status, stdout } = spawnSync(join('node_modules', '.bin', name), args, { cwd: house, encoding: 'utf8' });
  return { isWell: status === 0, output: stdout };
}

const cruise = (files) => check('depcruise', ['src'], files);
const lint = (files) => check('eslint', ['src', '--format=json'], files);

const wellBuilt = {
  'time/units.ts': 'export const day = 86_400_000;',
  'model/read.ts': `import { day } from '../time/units.js';
    export const read = (): number => day;
    export interface Story { id: string }`,
  'layout/lanes.ts': `import { extent } from 'd3-array';
    import type { Story } from '../model/read.js';
    export const lanes = (stories: Story[]): unknown => extent(stories, ({ id }) => id);`,
  'controllers/zoom.ts': `export const load = async (): Promise<unknown> => (await import('./viewport/d3-gestures.js')).zoom;`,
  'controllers/viewport/d3-gestures.ts': `export { zoom } from 'd3-zoom';`,
  'elements/a-b/a-b-element.ts': `import { html, LitElement, type TemplateResult } from 'lit';
    import { lanes } from '../../layout/lanes.js';
    export class ABElement extends LitElement {
      override render(): TemplateResult { return html\`<p .style=\${'x'}>\${lanes([])}</p>\`; }
    }`,
  'elements/a-b/a-b.ts': `import { ABElement } from './a-b-element.js';
    if (!customElements.get('a-b')) customElements.define('a-b', ABElement);`,
  'elements/c-d/c-d.ts': `import '../a-b/a-b.js';`,
};

describe('a well-built house', () => {
  it('stands', () => {
    const { isWell, output } = cruise(wellBuilt);
    assert.ok(isWell, output);
  });

  it('gives ESLint nothing to say', () => {
    const { isWell, output } = lint(wellBuilt);
    assert.ok(isWell, output);
  });
});

it('one breach alone fails the check', () => {
  assert.equal(cruise({ ...wellBuilt, 'model/x.ts': `export { html } from 'lit';` }).isWell, false);
  assert.equal(lint({ 'time/now.ts': `export const a = (): number => Date.now();` }).isWell, false);
});

describe('the import rules refuse', () => {
  const breaches = [
    ['lit in model', 'model-imports', 'model/lit.ts', `export { html } from 'lit';`],
    ['layout in model', 'model-imports', 'model/layout.ts', `export { lanes } from '../layout/lanes.js';`],
    ['model in time', 'time-imports', 'time/model.ts', `export { read } from '../model/read.js';`],
    ['values of model in layout', 'layout-imports-types', 'layout/read.ts', `export { read } from '../model/read.js';`],
    ['d3 in elements', 'elements-imports', 'elements/a-b/d3.ts', `export { zoom } from 'd3-zoom';`],
    [
      'types of d3 in elements',
      'elements-imports',
      'elements/a-b/t.ts',
      `export type { ZoomBehavior } from 'd3-zoom';`,
    ],
    ['d3 before it is needed', 'controllers-loads-later', 'controllers/d3.ts', `export { zoom } from 'd3-zoom';`],
    [
      'gestures of d3 before they are needed',
      'controllers-loads-later',
      'controllers/now.ts',
      `export { zoom } from './viewport/d3-gestures.js';`,
    ],
    ['gestures of d3 in layout', 'layout-imports', 'layout/zoom.ts', `export { zoom } from 'd3-zoom';`],
    ['elements in controllers', 'controllers-imports', 'controllers/x.ts', `import '../elements/a-b/a-b-element.js';`],
    ['the desk in elements', 'elements-imports', 'elements/a-b/desk.ts', `import '../../desk/document/patch.js';`],
    ['the reading of documents in the schema', 'model-floors', 'model/schema/x.ts', `import '../read/salvage.js';`],
    ['the desk’s element in its documents', 'desk-floors', 'desk/document/x.ts', `import '../element/tabs.js';`],
    ['what is placed by a scale in the scale', 'layout-floors', 'layout/scale/x.ts', `import '../labels/place.js';`],
    ['another element in a class', 'elements-keep-apart', 'elements/c-d/x.ts', `import '../a-b/a-b-element.js';`],
    ['registering in a class', 'classes-have-no-side-effects', 'elements/a-b/x.ts', `import './a-b.js';`],
    ['a cycle', 'no-cycles', 'time/cycle.ts', `import './cycle.js';`],
    ['an entry point', 'no-entry-points-inside', 'model/entry.ts', `import '../time/index.js';`],
    ['a file that is not there', 'resolvable', 'time/nowhere.ts', `import './gone.js';`],
    ['a package that only developers have', 'declared', 'i18n/rollup.ts', `export { rollup } from 'rollup';`],
  ];
  const upstairs = {
    'desk/document/patch.ts': `export const patch = 1;`,
    'desk/element/tabs.ts': `export const tabs = 1;`,
    'layout/labels/place.ts': `export const place = 1;`,
    'model/read/salvage.ts': `export const salvage = 1;`,
  };
  let output;
  before(() => {
    const texts = Object.fromEntries(breaches.map(([, , path, text]) => [path, text]));
    ({ output } = cruise({ ...wellBuilt, 'time/index.ts': `export const entry = 1;`, ...upstairs, ...texts }));
  });

  for (const [what, rule, path] of breaches)
    it(what, () => assert.match(output, new RegExp(`error ${rule}: src/${path.replaceAll('.', '\\.')} →`)));
});

describe('ESLint refuses', () => {
  const template = (text) => `import { html } from 'lit'; export const a = (b: string) => html\`${text}\`;`;
  const never = Object.entries({
    unsafeHTML: `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
    unsafeSVG: `export { unsafeSVG } from 'lit/directives/unsafe-svg.js';`,
    styleMap: `export { styleMap } from 'lit/directives/style-map.js';`,
    innerHTML: `export const a = (e: Element) => (e.innerHTML = '<b>');`,
    outerHTML: `export const a = (e: Element) => (e.outerHTML = '<b>');`,
    insertAdjacentHTML: `export const a = (e: Element) => { e.insertAdjacentHTML('beforeend', '<b>'); };`,
    "d3's html()": `export const a = (s: { html(text: string): void }) => { s.html('<b>'); };`,
    "d3's append()": `export const a = (s: { append(tag: string): void }) => { s.append('g'); };`,
    'a style attribute': template('<p style="top: 0">${b}</p>'),
    'a style attribute with a value': template('<p id="x" style=${b}></p>'),
    'a style element': template('<style>p { top: 0 }</style>${b}'),
    'setAttribute of style': `export const a = (e: Element) => { e.setAttribute('style', 'top: 0'); };`,
  }).map(([what, text], index) => [what, `elements/a-b/never-${index}.ts`, text]);

  const pure = ['time', 'model', 'layout', 'convert', 'desk/document'].flatMap((folder) => [
    [`the DOM in ${folder}`, `${folder}/dom.ts`, `export const a = (): unknown => document.body;`],
    [`the time now in ${folder}`, `${folder}/now.ts`, `export const a = (): number => Date.now();`],
    [`a new Date of now in ${folder}`, `${folder}/date.ts`, `export const a = (): Date => new Date();`],
  ]);

  const plain = [
    ['a bound that is not called MAX_ or MIN_', 'model/bound.ts', `export const MOST_WORDS = 12;`],
    ['a comment that begins with a fragment', 'model/comment.ts', `/** What is left. */\nexport const left = 1;`],
    ['a comment that speaks of “the same”', 'layout/same.ts', `// The same for lanes.\nexport const lanes = 1;`],
  ];

  const breaches = [...never, ...pure, ...plain];
  let errors;
  before(() => {
    const { output } = lint(Object.fromEntries(breaches.map(([, path, text]) => [path, text])));
    errors = new Map(JSON.parse(output).map(({ filePath, messages }) => [filePath, messages]));
  });

  const ours = /^(no-restricted-|house\/|@typescript-eslint\/no-restricted-imports)/;
  for (const [what, path] of breaches)
    it(what, () => {
      const found = [...errors].find(([file]) => file.endsWith(join('src', path)));
      assert.ok(found[1].some(({ ruleId }) => ours.test(ruleId)));
    });
});
