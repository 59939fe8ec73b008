import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { replaceDecorators } from '../../../scripts/build/static-properties.mjs';

type AnyElement = typeof LitElement & { new (): LitElement & { updates: number; set: number } };

/** Properties of each kind, two states and an accessor, as their options are written. */
const PROPERTIES: Readonly<Record<string, string>> = {
  plain: 'property({})',
  count: "property({ type: Number, attribute: 'how-many', reflect: true })",
  isOpen: 'property({ type: Boolean, reflect: true })',
  data: 'property({ attribute: false })',
  rounded: 'property({ type: Number, hasChanged: isOther })',
  words: 'property({ converter: list })',
  bare: 'property()',
  level: 'property({ type: Number, reflect: true })',
  inner: 'state()',
  roughly: 'state({ hasChanged: isOther })',
};

const NAMES = Object.keys(PROPERTIES);

/** A module with a decorated class, as esbuild writes it. */
const WRITTEN = `class Example extends LitElement {
  updates = 0;
  set = 0;
  #level = 1;
  get level() { return this.#level; }
  set level(level) { this.set += 1; this.#level = level; }
  render() { this.updates += 1; return html\`\${this.level}\`; }
}
${NAMES.map((name) => `__decorateClass([\n  ${PROPERTIES[name]}\n], Example.prototype, "${name}", 2);\n`).join('')}`;

/** Calls a decorator as TypeScript's do of a field, or of an accessor, which they look up before. */
function decorateClass([decorator]: [typeof property], prototype: object, name: string): void {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name);
  const decorate = decorator as unknown as (prototype: object, name: string) => PropertyDescriptor | undefined;
  const descriptor = decorate(prototype, name) ?? accessor;
  if (descriptor) Object.defineProperty(prototype, name, descriptor);
}

const isOther = (value: unknown, before: unknown): boolean => Math.abs(Number(value) - Number(before)) >= 1;

let count = 0;

const list = {
  fromAttribute: (text: string | null) => text?.split(' '),
  toAttribute: (all: readonly string[]) => all.join(' '),
};

/** Runs a module, and registers its element. */
async function define(code: string): Promise<AnyElement> {
  const scope = { LitElement, html, property, state, isOther, list, __decorateClass: decorateClass };
  const text = `export const make = ({ ${Object.keys(scope).join(', ')} }) => { ${code}\nreturn Example; };`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const { make } = (await import(address)) as { make: (given: typeof scope) => AnyElement };
  const element = make(scope);
  count += 1;
  customElements.define(`listed-${count}`, element);
  return element;
}

function shorten(code: string): string {
  return replaceDecorators(code).reduceRight(
    (text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end),
    code,
  );
}

/** Reads what a class declares: options, accessors and attributes. */
function declarationOf(element: AnyElement) {
  return {
    options: NAMES.map((name) => ({ ...element.getPropertyOptions(name) })),
    accessors: NAMES.map((name) => {
      const { get, set, configurable, enumerable } = Object.getOwnPropertyDescriptor(element.prototype, name)!;
      return { name, reads: typeof get, writes: typeof set, configurable, enumerable };
    }),
    attributes: element.observedAttributes,
    names: [...element.elementProperties.keys()],
  };
}

/** Takes an element through attributes and properties, and notes what becomes of each. */
async function behaviourOf(element: AnyElement) {
  const example = document.body.appendChild(new element()) as InstanceType<typeof element> & Record<string, unknown>;
  const seen: unknown[] = [];
  const look = async (): Promise<void> => {
    await example.updateComplete;
    seen.push(example.updates, example.set, example.outerHTML, ...NAMES.map((name) => example[name]));
  };
  await look();
  for (const [name, text] of [
    ['how-many', '3'],
    ['isopen', ''],
    ['words', 'to be'],
    ['bare', 'x'],
    ['inner', 'no attribute'],
    ['level', '7'],
  ] as const) {
    example.setAttribute(name, text);
    await look();
  }
  for (const [name, value] of [
    ['count', 4],
    ['isOpen', false],
    ['rounded', 2],
    ['rounded', 2.5],
    ['roughly', 1],
    ['roughly', 1.2],
    ['inner', 'set'],
    ['inner', 'set'],
    ['data', { a: 1 }],
    ['level', 9],
  ] as const) {
    example[name] = value;
    await look();
  }
  example.remove();
  return seen;
}

describe('the properties that elements of bundles list', () => {
  let [long, brief]: AnyElement[] = [];

  before(async () => ([long, brief] = [await define(WRITTEN), await define(shorten(WRITTEN))]));

  it('need no decorators', () => {
    expect(shorten(WRITTEN)).to.not.contain('__decorateClass');
  });

  it('have the same options, accessors and attributes as decorated ones', () => {
    expect(declarationOf(brief!)).to.deep.equal(declarationOf(long!));
  });

  it('let an element do the same as decorated ones', async () => {
    const tag = /listed-\d+/g;
    const plain = (seen: readonly unknown[]) =>
      seen.map((each) => (typeof each === 'string' ? each.replace(tag, '') : each));
    expect(plain(await behaviourOf(brief!))).to.deep.equal(plain(await behaviourOf(long!)));
  });
});
