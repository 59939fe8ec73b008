import { build } from 'esbuild';

/** A module in TypeScript, as Node can import it. */
export async function importBuilt(path) {
  // Packages in CommonJS ask for parts of Node.
  const js = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom('${process.cwd()}/');`;
  const contents = await bundle(path, { format: 'esm', platform: 'node', banner: { js } });
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
}

/** The same for a page, as the text of a script that leaves what the module exports under a name. */
export async function buildForPage(path, globalName) {
  return bundle(path, { format: 'iife', globalName });
}

async function bundle(path, options) {
  const mainFields = ['module', 'main'];
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, mainFields, ...options });
  return outputFiles[0].text;
}
