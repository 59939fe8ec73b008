/** The index: every name that the reference explains, with its place. */
export function makeIndex({ elements, definitions, problems }) {
  const names = [
    ...elements.flatMap(indexElement),
    ...definitions.flatMap(({ title, fields }) =>
      fields.map(({ id, name }) => ({ name, what: `field, ${title}`, path: `document/fields.html#${id}` })),
    ),
    ...problems.flatMap(({ entries }) =>
      entries.map(({ code }) => ({ name: code, what: 'problem', path: `document/problems.html#${code}` })),
    ),
  ];
  const compare = new Intl.Collator('en').compare;
  const letterOf = ({ name }) => /\p{L}/u.exec(name)?.[0].toUpperCase() ?? '#';
  const letters = Map.groupBy ? Map.groupBy(names, letterOf) : groupBy(names, letterOf);
  return [...letters]
    .map(([letter, entries]) => ({
      letter,
      entries: entries.sort((a, b) => compare(a.name, b.name) || compare(a.what, b.what)),
    }))
    .sort((a, b) => compare(a.letter, b.letter));
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const KINDS = {
  attributes: 'attribute',
  properties: 'property',
  methods: 'method',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
  cssStates: 'state',
};

/** Kind and name are the anchor of an entry on its element's page. */
export const anchorOf = (kind, name) => `${kind.replace(' ', '-')}-${name || 'default'}`;

function indexElement(element) {
  const path = `elements/${element.tag}.html`;
  const entries = Object.entries(KINDS).flatMap(([list, kind]) =>
    element[list].map(({ name }) => ({
      name: name || 'default slot',
      what: `${kind} of <${element.tag}>`,
      path: `${path}#${anchorOf(kind, name)}`,
    })),
  );
  return [{ name: `<${element.tag}>`, what: 'element', path }, ...entries];
}
