/**
 * Gives every browser under test the same fonts, so that lines break in the same places on every machine. Browsers on Linux ask
 * fontconfig for fonts; `FONTCONFIG_FILE` names a configuration that knows our test fonts and no others.
 * `TEST_FONT=wide` takes a font that is about a tenth wider.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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

/** Chromium reads no WOFF2 from the system, so each font is unpacked to TrueType. */
async function unpackFonts(folder) {
  const { decompress } = require('wawoff2');
  for (const [name, pattern] of Object.entries(PACKAGES)) {
    const files = join(packageFolder(name), 'files');
    const chosen = readdirSync(files).filter((file) => pattern.test(file));
    if (chosen.length === 0) throw new Error(`No file of ${name} matches ${pattern}.`);
    for (const file of chosen) {
      const trueType = await decompress(readFileSync(join(files, file)));
      writeFileSync(join(folder, file.replace('.woff2', '.ttf')), trueType);
    }
  }
}

/** Every family that a page names, and every generic one, becomes the first of ours. */
const configuration = (folder, families) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'ttf')}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="pattern">
${families.map((family) => `    <edit name="family" mode="append_last"><string>${family}</string></edit>`).join('\n')}
  </match>
</fontconfig>
`;

/** Fills a folder beside its place and moves it there whole: another process may do the same at this moment. */
async function makeFolder(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  mkdirSync(join(draft, 'ttf'));
  await unpackFonts(join(draft, 'ttf'));
  for (const [name, families] of Object.entries(FAMILIES))
    writeFileSync(join(draft, `${name}.conf`), configuration(folder, families));
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Tells folders of other packages' versions apart, and those of an older layout. */
const versionKey = () =>
  ['1', ...Object.keys(PACKAGES).map((name) => require(`${name}/package.json`).version)].join('-');

/**
 * Sets `FONTCONFIG_FILE` for the browsers that this process starts. It unpacks the fonts where that has not been done.
 *
 * @returns {Promise<string>} The path of the configuration.
 */
export async function useTestFonts() {
  const name = process.env.TEST_FONT || 'usual';
  if (!Object.hasOwn(FAMILIES, name)) throw new Error(`TEST_FONT is ${name}; there are ${Object.keys(FAMILIES)}.`);
  const folder = join(root, '.cache/fonts', versionKey());
  if (!existsSync(folder)) await makeFolder(folder);
  process.env.FONTCONFIG_FILE = join(folder, `${name}.conf`);
  return process.env.FONTCONFIG_FILE;
}
