/**
 * Writes dist/frameworks/: what React, Vue and Svelte call the elements, so that their compilers know attributes, properties and
 * events in templates. Types are those of the classes themselves.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './read-manifest.mjs';
import { root } from '../setup.mjs';

const quote = (text) => `'${text}'`;
const union = (names) => names.map(quote).join(' | ');
const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '')} */`;
const lines = (rows, indent) => rows.map((row) => `\n${' '.repeat(indent)}${row}`).join('');

/** Types of an attribute's text in a template, by the type of its property. */
const ATTRIBUTE_TYPES = { boolean: "true | ''", number: 'number | `${number}`', string: 'string' };

/** Attributes that have another name than their property: `heading-level`. */
const attributeRows = ({ attributes }) =>
  attributes
    .filter(({ name, property }) => name !== property)
    .flatMap(({ name, kind, description }) => [comment(description), `${quote(name)}?: ${ATTRIBUTE_TYPES[kind]};`]);

const eventRows = ({ events }, nameOf) =>
  events.flatMap(({ name, description, className }) => [
    comment(description),
    `${quote(nameOf(name))}?: (event: ${className}) => void;`,
  ]);

const propsName = ({ className }) => className.replace(/Element$/, 'Props');

const importsOf = (elements) =>
  elements
    .flatMap(({ className, file, events }) => [{ className, file }, ...events])
    .map(({ className, file }) => `import type { ${className} } from '../${file}';`)
    .join('\n');

const propsOf = (element, { base, eventName }) => {
  const { className, properties } = element;
  const rows = [...attributeRows(element), ...eventRows(element, eventName)];
  const own = `Partial<Pick<${className}, ${union(properties.map(({ name }) => name))}>>`;
  return `export type ${propsName(element)} = ${base.replaceAll('*', className)} &\n  ${own} & {${lines(rows, 4)}\n  };`;
};

const camel = (text) => text.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const FRAMEWORKS = {
  react: {
    needs: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    base: 'DetailedHTMLProps<HTMLAttributes<*>, *>',
    eventName: (name) => `on${name}`,
    declare: (rows) => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {${lines(rows(propsName), 6)}
    }
  }
}`,
  },
  vue: {
    needs: "import type { HTMLAttributes, PublicProps } from 'vue';",
    base: 'HTMLAttributes & PublicProps',
    eventName: (name) => `on${camel(name)}`,
    // Vue has slots of its own, and forgets those of HTML.
    declare: (rows) => `declare module 'vue' {
  interface HTMLAttributes {
    slot?: string | undefined;
  }
  interface GlobalComponents {${lines(
    rows((element) => `new () => ${element.className} & { $props: ${propsName(element)} }`),
    4,
  )}
  }
}`,
  },
  svelte: {
    needs: "import type { HTMLAttributes } from 'svelte/elements';",
    base: 'HTMLAttributes<*>',
    eventName: (name) => `on${name}`,
    declare: (rows) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {${lines(rows(propsName), 4)}
  }
}`,
  },
};

const elements = readManifest();
const folder = join(root, 'dist/frameworks');
mkdirSync(folder, { recursive: true });
for (const [name, { needs, declare, ...framework }] of Object.entries(FRAMEWORKS)) {
  const rows = (typeOf) => elements.map((element) => `${quote(element.tag)}: ${typeOf(element)};`);
  const props = elements.map((element) => propsOf(element, framework));
  writeFileSync(
    join(folder, `${name}.d.ts`),
    `${[`${needs}\n${importsOf(elements)}`, ...props, declare(rows)].join('\n\n')}\n`,
  );
}

// TypeScript asks for a declaration where a module imports a stylesheet of the package.
writeFileSync(join(folder, 'stylesheet.d.ts'), 'export {};\n');
