import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './helpers.mjs';

const site = useSite();

/** The families that Chromium takes glyphs from, in a paragraph. */
async function familiesOf(page, selector) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

const textFamily = process.env.TEST_FONT === 'wide' ? 'DejaVu Sans' : 'Noto Sans';
const ours = /^(Noto Sans( Arabic| SC.*)?|DejaVu Sans)$/;

/** Browsers on macOS and Windows take the fonts of the machine. */
const withFontconfig = { skip: process.platform !== 'linux' && 'Fontconfig is Linux’s' };

describe('the fonts of tests', withFontconfig, () => {
  for (const family of ['serif', 'sans-serif', 'system-ui', 'monospace', 'Georgia, serif', 'Unheard-of'])
    it(`stand in for ${family}`, async () => {
      const { page } = await site.openMarkup(`<p id="text" style='font-family: ${family}'>Munich 2023</p>`);
      assert.deepEqual(await familiesOf(page, '#text'), [textFamily]);
    });

  for (const [script, text] of Object.entries({
    Arabic: 'مؤتمر ميونخ',
    Devanagari: 'म्यूनिख',
    Chinese: '王毅',
    Japanese: 'ミュンヘン',
    Greek: 'Μόναχο',
    Cyrillic: 'Мюнхен',
    arrows: '→ ↗ × ✓',
  }))
    it(`have glyphs for ${script}, and the machine’s fonts are not asked`, async () => {
      const { page } = await site.openMarkup(`<p id="text">${text}</p>`);
      const families = await familiesOf(page, '#text');
      assert.ok(families.length > 0 && families.every((family) => ours.test(family)), families.join());
    });
});
