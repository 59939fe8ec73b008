/**
 * Rollup: shortens a chunk with oxc, the minifier of Vite, before Terser does. The two find different things: together they save 0.8 kB of
 * gzip in the first load of a timeline, compared with Terser alone. Oxc takes out comments, so the banner is put back.
 */
import { minifySync } from 'rolldown/utils';

/** Lines before the code: the hint for Chromium and the licence. */
const BANNER = /^(?:\/\/#[^\n]*\n)?\/\*![^\n]*\n/;

export const shorten = (isClassic) => ({
  name: 'shorten',
  renderChunk(code, { fileName }) {
    const [banner = ''] = BANNER.exec(code) ?? [];
    // Blank lines stand in the place of the banner, so that the source map still holds.
    const blank = banner.replace(/[^\n]+/g, '');
    const result = minifySync(fileName, blank + code.slice(banner.length), {
      module: !isClassic,
      compress: { target: 'es2022' },
      mangle: { toplevel: !isClassic },
      sourcemap: true,
    });
    const [error] = result.errors;
    if (error) this.error(`${fileName}: ${error.message}`);
    const { map } = result;
    // Each line of the banner is one line further down.
    return { code: banner + result.code, map: { ...map, mappings: blank.replaceAll('\n', ';') + map.mappings } };
  },
});
