import { expect } from '@open-wc/testing';
import { LitElement, html, type PropertyDeclaration } from 'lit';
import * as lits from 'lit/decorators.js';
import * as short from '../../../scripts/build/short-decorators.mjs';

type Decorator = (prototype: object, name: string) => unknown;

interface Decorators {
  readonly property: (options?: PropertyDeclaration) => Decorator;
  readonly state: (options?: PropertyDeclaration) => Decorator;
}

/** What TypeScript does with a decorator of a field, or of an accessor, which it looks up before. */
function decorate(decorator: Decorator, prototype: object, name: string): void {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name);
  const descriptor = decorator(prototype, name) ?? accessor;
  if (descriptor) Object.defineProperty(prototype, name, descriptor as PropertyDescriptor);
}

const isOther = (value: unknown, before: unknown): boolean => Math.abs(Number(value) - Number(before)) >= 1;

const OPTIONS: Readonly<Record<string, PropertyDeclaration>> = {
  plain: {},
  count: { type: Number, attribute: 'how-many', reflect: true },
  isOpen: { type: Boolean, reflect: true },
  data: { attribute: false },
  rounded: { type: Number, hasChanged: isOther },
  words: {
    converter: { fromAttribute: (text) => text?.split(' '), toAttribute: (all) => (all as string[]).join(' ') },
  },
};

let count = 0;

/** An element with a property of each kind, two states and an accessor, from either decorators. */
function makeElement({ property, state }: Decorators) {
  class Example extends LitElement {
    updates = 0;
    set = 0;
    #level: unknown = 1;

    get level(): unknown {
      return this.#level;
    }
    set level(level: unknown) {
      this.set += 1;
      this.#level = level;
    }

    protected override render() {
      this.updates += 1;
      return html`${this.level}`;
    }
  }
  const { prototype } = Example;
  for (const [name, options] of Object.entries(OPTIONS)) decorate(property(options), prototype, name);
  decorate(property(), prototype, 'bare');
  decorate(property({ type: Number, reflect: true }), prototype, 'level');
  decorate(state(), prototype, 'inner');
  decorate(state({ hasChanged: isOther }), prototype, 'roughly');
  count += 1;
  customElements.define(`decorated-${count}`, Example);
  return Example;
}

const NAMES = [...Object.keys(OPTIONS), 'bare', 'level', 'inner', 'roughly'];

/** What is declared: options, accessors and attributes. */
function declarationOf(element: ReturnType<typeof makeElement>) {
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

/** What an element makes of a walk through attributes and properties. */
async function behaviourOf(element: ReturnType<typeof makeElement>) {
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

describe('the short decorators of bundles', () => {
  const [long, brief] = [makeElement(lits), makeElement(short)];

  it('declare the same options, accessors and attributes as Lit’s', () => {
    expect(declarationOf(brief)).to.deep.equal(declarationOf(long));
  });

  it('let an element do the same as with Lit’s', async () => {
    const tag = /decorated-\d+/g;
    const plain = (seen: readonly unknown[]) =>
      seen.map((each) => (typeof each === 'string' ? each.replace(tag, '') : each));
    expect(plain(await behaviourOf(brief))).to.deep.equal(plain(await behaviourOf(long)));
  });
});
