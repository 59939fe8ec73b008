import type { ArgTypes, InputType, StrictArgTypes } from 'storybook/internal/types';

/** The parts of a custom-elements manifest that become rows of a story's table. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

export interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly default?: string;
  readonly readonly?: boolean;
  /** The attribute of a property, and the property of an attribute. */
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
}

export function findElement(manifest: Manifest, tag: string): Declaration | undefined {
  return manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
}

/** Rows of an element's table: its properties, which Controls change, and what else its manifest lists. */
export function argTypesFrom(manifest: Manifest, tag: string): ArgTypes {
  const element = findElement(manifest, tag);
  if (!element) return {};
  const { members = [] } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  return {
    ...rows(
      'Properties',
      fields.filter(({ readonly }) => !readonly),
      propertyRow,
    ),
    ...rows(
      'Properties to read',
      fields.filter(({ readonly }) => readonly),
      named((name) => `.${name} (to read)`),
    ),
    ...rows(
      'Methods',
      members.filter(({ kind }) => kind === 'method'),
      named((name) => `${name}()`),
    ),
    ...rows(
      'Events',
      element.events,
      named((name) => `event ${name}`),
    ),
    ...rows(
      'Slots',
      element.slots,
      named((name) => (name ? `<slot name="${name}">` : '<slot>')),
    ),
    ...rows(
      'Parts',
      element.cssParts,
      named((name) => `::part(${name})`),
    ),
    ...rows(
      'Custom properties',
      element.cssProperties,
      named((name) => `var(${name})`),
    ),
    ...rows(
      'States',
      element.cssStates,
      named((name) => `:state(${name})`),
    ),
  };
}

/** Names of the rows that only inform. Pages of docs have them at their end, and the panel “Controls” leaves them out. */
export const referenceRows = /^(event |<slot|::part|var\(|:state)|\(\)$|\(to read\)$/;

/** Names of an element's events, which the Actions panel logs. */
export function eventsOf(manifest: Manifest, tag: string): readonly string[] {
  return findElement(manifest, tag)?.events?.map(({ name }) => name) ?? [];
}

/** Only properties have their own name as their key, since only they are args; a part may have the name of one of them. */
function rows(category: string, items: readonly Item[] = [], row: (item: Item) => InputType): ArgTypes {
  const isArg = category === 'Properties';
  return Object.fromEntries(
    items.map((item) => {
      const made = row(item);
      return [isArg ? item.name : `${category} ${item.name}`, { ...made, table: { ...made.table, category } }];
    }),
  );
}

function propertyRow(item: Item): InputType {
  const summary = item.type?.text ?? '';
  const values = literalsIn(summary);
  const row = plainRow(item);
  // Stories choose a document by its name.
  if (item.name === 'src') return row;
  if (values.length > 0) return { ...row, options: values, control: { type: 'inline-radio' } };
  if (/^number\b/.test(summary)) return { ...row, control: { type: 'number' } };
  if (/^string\b/.test(summary)) return { ...row, control: { type: 'text' } };
  return { ...row, control: summary === 'boolean' ? { type: 'boolean' } : { disable: true } };
}

/** Pages set a property by its attribute wherever it has one, so that is its name in the table. */
export function nameRows(manifest: Manifest, tag: string, argTypes: StrictArgTypes): StrictArgTypes {
  const { members = [] } = findElement(manifest, tag) ?? {};
  const names = new Map(members.map(({ name, attribute }) => [name, attribute ?? `.${name}`]));
  const named = Object.entries(argTypes).map(([key, row]) => {
    const isProperty = row.table?.category === 'Properties';
    return [key, isProperty ? { ...row, name: names.get(key) ?? key } : row];
  });
  return Object.fromEntries(named) as StrictArgTypes;
}

/** A row that only informs, by the name that a page's script or stylesheet uses. */
function named(write: (name: string) => string): (item: Item) => InputType {
  return (item) => ({ ...plainRow(item), name: write(item.name) });
}

function plainRow({ name, description, type, default: value }: Item): InputType {
  return {
    name,
    ...(description && { description }),
    control: { disable: true },
    table: {
      ...(type && { type: { summary: type.text } }),
      ...(value !== undefined && { defaultValue: { summary: value } }),
    },
  };
}

/** `'auto' | 'chart' | 'list'` is three values; a type with anything else in it is none. */
function literalsIn(type: string): readonly string[] {
  const values = type.split('|').map((each) => /^\s*'([^']*)'\s*$/.exec(each)?.[1]);
  return values.every((value) => value !== undefined) ? values : [];
}
