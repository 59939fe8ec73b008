/** Files of the site beside its pages: styles, fonts, the elements, stories, and the styles and scripts of examples. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup.mjs';

const assets = join(root, 'scripts/docs/assets');
const FONTS = ['standard-normal', 'standard-italic'].map(
  (name) => `@fontsource-variable/newsreader/files/newsreader-latin-${name}.woff2`,
);

export function writeSiteFiles(output, { examples, copies, elements }) {
  const copy = (from, to) => {
    mkdirSync(dirname(join(output, to)), { recursive: true });
    cpSync(join(root, from), join(output, to), { recursive: true });
  };
  const write = (to, text) => {
    mkdirSync(dirname(join(output, to)), { recursive: true });
    writeFileSync(join(output, to), text);
  };

  copy('dist/cdn', 'said-and-done');
  copy('data', 'data');
  copy('dist/schema.json', 'schema.json');
  for (const font of FONTS) copy(`node_modules/${font}`, `assets/${font.split('/').at(-1)}`);
  for (const [from, to] of copies)
    if (statSync(join(root, from)).isDirectory()) write(to, textOfFolder(from));
    else copy(from, to);
  if (existsSync(join(root, 'storybook-static/index.html'))) copy('storybook-static', 'storybook');

  write('assets/docs.css', readFileSync(join(assets, 'docs.css'), 'utf8') + swatches(elements));
  write('assets/search.js', readFileSync(join(assets, 'search.js'), 'utf8'));
  for (const { tag, name, style, script } of examples) {
    if (style) write(`examples/${tag}-${name}.css`, style);
    if (script) write(`examples/${tag}-${name}.js`, script);
  }
}

/** Its files one after the other, each below its name. */
const textOfFolder = (folder) =>
  readdirSync(join(root, folder))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => `==> ${path}\n\n${readFileSync(join(root, path), 'utf8')}`)
    .join('\n');

/** A custom property's default, as a colour to look at: style attributes would need another policy. */
function swatches(elements) {
  const colors = elements
    .flatMap(({ cssProperties }) => cssProperties)
    .filter(({ default: value }) => /^(light-dark|color-mix|#|currentColor)/.test(value ?? ''));
  const rules = colors.map(({ name, default: value }) => `.swatch${name} { background: ${value}; }`);
  return `\n${[...new Set(rules)].join('\n')}\n`;
}
