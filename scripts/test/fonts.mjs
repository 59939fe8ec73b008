/**
 * Gives every browser under test the same fonts, so that lines break in the same places on every machine. Browsers on Linux ask
 * fontconfig for fonts; `FONTCONFIG_FILE` names a configuration that knows our test fonts and no others.
 * `TEST_FONT=wide` takes a font that is about a tenth wider.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { root } from '../setup.mjs';

const require = createRequire(import.meta.url);

/** The packages, and which of their files are taken. The variable fonts have all weights in one file. */
const PACKAGES = {
  '@fontsource-variable/noto-sans': /-wght-(normal|italic)\.woff2$/,
  '@fontsource-variable/noto-sans-arabic': /-arabic-wght-normal\.woff2$/,
  '@fontsource-variable/noto-sans-sc': /-wght-normal\.woff2$/,
  // It has arrows and other signs that the first lacks, and is the wide one.
  '@fontsource/dejavu-sans': /-latin-\d+-(normal|italic)\.woff2$/,
};

/** Families in the order in which a browser looks for a glyph. */
const FAMILIES = {
  usual: ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC Thin', 'DejaVu Sans'],
  wide: ['DejaVu Sans', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC Thin'],
};

const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`));

/** @returns Each font file that tests need: where it is packed, and its name once it is unpacked. */
function fontFiles() {
  return Object.entries(PACKAGES).flatMap(([name, pattern]) => {
    const files = join(packageFolder(name), 'files');
    const chosen = readdirSync(files).filter((file) => pattern.test(file));
    if (chosen.length === 0) throw new Error(`No file of ${name} matches ${pattern}.`);
    return chosen.map((file) => ({ packed: join(files, file), name: file.replace('.woff2', '.ttf') }));
  });
}

/** Puts a file there whole: another process may write, or read, the same one at this moment. */
function writeWhole(path, content) {
  const draft = join(dirname(path), '..', `${basename(path)}-${process.pid}`);
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** Unpacks the fonts that a folder lacks. Chromium reads no WOFF2 from the system, so each becomes TrueType. */
async function unpackFonts(folder) {
  const { decompress } = require('wawoff2');
  const missing = fontFiles().filter(({ name }) => !existsSync(join(folder, name)));
  mkdirSync(folder, { recursive: true });
  for (const { packed, name } of missing) writeWhole(join(folder, name), await decompress(readFileSync(packed)));
}

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every family that a page names, and every generic one, becomes the first of ours. */
const configuration = (folder, families) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(join(folder, 'ttf'))}</dir>
  <cachedir>${escapeXml(join(folder, 'cache'))}</cachedir>
  <match target="pattern">
${families.map((family) => `    <edit name="family" mode="append_last"><string>${family}</string></edit>`).join('\n')}
  </match>
</fontconfig>
`;

/** Writes a configuration where there is none, or another one: it names folders, so a clone that was moved needs a new one. */
function writeConfiguration(folder, name) {
  const path = join(folder, 'conf', `${name}.conf`);
  const text = configuration(folder, FAMILIES[name]);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
  return path;
}

/** Tells folders of other packages' versions apart, and those of an older layout. */
const versionKey = () =>
  ['2', ...Object.keys(PACKAGES).map((name) => require(`${name}/package.json`).version)].join('-');

/**
 * Sets `FONTCONFIG_FILE` for the browsers that this process starts. It unpacks the fonts, and writes the configuration, where they are
 * missing or those of another place.
 *
 * @returns {Promise<string>} The path of the configuration.
 */
export async function useTestFonts() {
  const name = process.env.TEST_FONT || 'usual';
  if (!Object.hasOwn(FAMILIES, name)) throw new Error(`TEST_FONT is ${name}; there are ${Object.keys(FAMILIES)}.`);
  const folder = join(root, '.cache/fonts', versionKey());
  await unpackFonts(join(folder, 'ttf'));
  process.env.FONTCONFIG_FILE = writeConfiguration(folder, name);
  return process.env.FONTCONFIG_FILE;
}
