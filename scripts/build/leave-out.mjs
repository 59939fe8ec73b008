import { dirname, relative, resolve } from 'node:path';
import MagicString from 'magic-string';

/** Sources that the single file leaves out: languages other than English, and formats that few pages have. */
const LEFT_OUT = [
  /^src\/i18n\/locales\//,
  /^src\/packages\//,
  /^src\/convert\/(?:archieml|icalendar|json-ld|markdown|markwhen)\//,
];

const MESSAGE = 'A single file does not hold this. Use dist/cdn/said-and-done.js with the folder beside it.';

const isLeftOut = (source, importer) =>
  source.startsWith('.') &&
  LEFT_OUT.some((kind) => kind.test(relative('.', resolve(dirname(importer), source)).replaceAll('\\', '/')));

/** Rollup, for a single file: `import()` of what is left out fails with a sentence that names the folder. */
export const leaveOut = {
  name: 'leave-out',
  transform: {
    order: 'post',
    handler(code, id) {
      const result = new MagicString(code);
      for (const { index, 0: call, 1: source } of code.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g))
        if (isLeftOut(source, id))
          result.update(index, index + call.length, `Promise.reject(new Error(${JSON.stringify(MESSAGE)}))`);
      return result.hasChanged() ? { code: result.toString(), map: result.generateMap({ hires: 'boundary' }) } : null;
    },
  },
};
