/** Bundles the desk's reading of articles from its sources, so that each rule of it can be left out. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { RULES } from './rules.mjs';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Returns what `desk.mjs` exports. */
export async function loadDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'));
  try {
    const outfile = join(folder, 'desk.mjs');
    await build({
      entryPoints: [pathOf('desk.mjs')],
      ...{ outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error', plugins: [switchRules] },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts a switch before each rule of the table. */
const switchRules = {
  name: 'switch-rules',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]desk[/\\]draft[/\\].*\.ts$/ }, ({ path }) => {
      const file = path.replaceAll('\\', '/').replace(/^.*\/src\/desk\/draft\/|\.ts$/g, '');
      const own = Object.entries(RULES).filter(([, [each]]) => each === file);
      if (own.length === 0) return undefined;
      const switched = own.reduce(switchRule, readFileSync(path, 'utf8'));
      return { contents: `import { runRule } from '${pathOf('rule-switch.mjs')}';\n${switched}`, loader: 'ts' };
    });
  },
};

function switchRule(source, [name, [file, without]]) {
  const declaration = new RegExp(String.raw`^(export )?function ${name}(?=[<(])`, 'm');
  const [, exported = ''] = declaration.exec(source) ?? [];
  if (!declaration.test(source)) throw new Error(`${file}.ts has no function ${name}: see bench/propose/rules.mjs.`);
  const renamed = source.replace(declaration, `function ${name}$rule`);
  return `${renamed}\n${exported}function ${name}(...args) { return runRule('${name}', ${name}$rule, ${without}, args); }\n`;
}
