/** The range of a date as the package `edtf` reads it; `problem` where it throws. Open or missing ends are null. */
export type ReferenceRange = readonly [minMs: number | null, maxMs: number | null] | 'problem';

/**
 * Loads the package `edtf`. Its grammar needs nearley, which is CommonJS and has no default export in a browser; so both are
 * read as text and run as the CommonJS modules that they are.
 */
export async function loadReference(): Promise<(text: string) => ReferenceRange> {
  const nearley = await runCommonJs('/node_modules/nearley/lib/nearley.js', {});
  const { default: edtf } = (await runCommonJs('/node_modules/edtf/dist/index.cjs', { nearley })) as {
    default(text: string): { min?: unknown; max?: unknown };
  };
  return (text) => {
    try {
      const { min, max } = edtf(text);
      return [finite(min), finite(max)];
    } catch {
      return 'problem';
    }
  };
}

async function runCommonJs(url: string, modules: Record<string, unknown>): Promise<unknown> {
  const source = await (await fetch(url)).text();
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the package's own source, in a test; there is no other loader
  new Function('module', 'exports', 'require', source)(module, module.exports, (name: string) => modules[name] ?? {});
  return module.exports;
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && isFinite(value) ? value : null;
}
