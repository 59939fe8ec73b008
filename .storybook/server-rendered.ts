import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const prefix = 'virtual:server-rendered/';

/** What a server writes, by the forms of `renderExplainer`. */
const forms = ['html', 'light', 'list', 'inline'] as const;

/**
 * Gives stories what a server writes: `import forms from 'virtual:server-rendered/event-timeline'` is an object of HTML by
 * form. It is written in Node, by the package's own sources, when Storybook is built.
 */
export function serverRendered(): Plugin {
  let server: Promise<Server> | undefined;
  return {
    name: 'server-rendered',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      server ??= loadServer();
      const written = await writeForms(await server, id.slice(prefix.length + 1));
      return `export default ${JSON.stringify(written)};`;
    },
  };
}

interface ElementClass {
  readonly elementStyles: readonly { readonly cssText: string }[];
  finalize(): void;
}

interface Server {
  renderExplainer(data: unknown, options: { readonly as: string; readonly element: string }): string;
  readonly classes: Readonly<Record<string, ElementClass>>;
}

const entry = `
  import { EventTimelineElement } from './src/elements/event-timeline/event-timeline-element.ts';
  import { NewsExplainerElement } from './src/elements/news-explainer/news-explainer-element.ts';
  import { WhoSaidWhatElement } from './src/elements/who-said-what/who-said-what-element.ts';
  export { renderExplainer } from './src/ssr/index.ts';
  export const classes = {
    'event-timeline': EventTimelineElement,
    'news-explainer': NewsExplainerElement,
    'who-said-what': WhoSaidWhatElement,
  };`;

/** Packages stay outside the bundle: only so does Node take those files of Lit that are made for servers. */
async function loadServer(): Promise<Server> {
  await mkdir(`${root}.cache`, { recursive: true });
  const outfile = `${root}.cache/storybook-server.mjs`;
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    tsconfig: `${root}tsconfig.json`,
  });
  return (await import(pathToFileURL(outfile).href)) as Server;
}

async function writeForms({ renderExplainer, classes }: Server, element: string): Promise<Record<string, string>> {
  const data: unknown = JSON.parse(await readFile(`${root}data/munich-meeting.json`, 'utf8'));
  const fromServer = await readFile(`${root}src/ssr/from-server.css`, 'utf8');
  const written = forms.map((as) => [as, withStyles(renderExplainer(data, { as, element }), classes, fromServer)]);
  return Object.fromEntries(written) as Record<string, string>;
}

/** A publisher links one stylesheet in each root; here each root brings its styles, so that Storybook needs no build of the package. */
function withStyles(html: string, classes: Server['classes'], fromServer: string): string {
  return html.replaceAll(/<([a-z]+-[a-z-]+)([^>]*)>\s*<template shadowrootmode="open">/g, (root, tag: string) => {
    const elementClass = classes[tag];
    if (!elementClass) return root;
    elementClass.finalize();
    const css = elementClass.elementStyles.map(({ cssText }) => cssText).join('\n');
    return `${root}<style>${css}\n:host(:not(.said-and-done)) { ${fromServer} }</style>`;
  });
}
