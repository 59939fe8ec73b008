import type { Citation, Naming } from '../model/explainer.js';
import { writeCitations } from './citations.js';
import type { Content, Markup } from './markup.js';
import { nameIn, prose, sayWith, type Pen } from './html-context.js';

/** What each side calls the same thing; a side without a name for it is named too. */
export function writeNames(pen: Pen): Content {
  const { explainer, form, say, level, whole } = pen;
  if (explainer.names.length === 0) return undefined;
  return form.section(
    whole,
    form.heading(level + 1, {}, say('namesTitle')),
    explainer.names.map((naming) => writeNaming(naming, pen)),
  );
}

function writeNaming({ thing, house, uses }: Naming, pen: Pen): Content {
  const { explainer, form, say, level } = pen;
  const ofSides = explainer.sides.flatMap(({ id, name }) => {
    const own = uses.filter(({ by }) => 'side' in by && by.side.id === id);
    if (own.length === 0)
      return [form.entry(sayWith(pen, 'colon', { label: nameIn(name, pen), value: say('noName') }))];
    return own.map(({ text, sources }) => writeUse(nameIn(name, pen), text, sources, pen));
  });
  const ofPeople = uses.flatMap(({ by, text, sources }) =>
    'person' in by ? [writeUse(nameIn(by.person.name, pen), text, sources, pen)] : [],
  );
  const ours = house ? [form.entry(sayWith(pen, 'colon', { label: say('houseName'), value: prose(house, pen) }))] : [];
  return [form.heading(level + 2, {}, nameIn(thing, pen)), form.list('ul', {}, [...ours, ...ofSides, ...ofPeople])];
}

function writeUse(label: Markup, text: string, sources: readonly Citation[], pen: Pen): Markup {
  const { form } = pen;
  return form.item(
    {},
    form.line(sayWith(pen, 'colon', { label, value: prose(text, pen) })),
    sources.length > 0 && writeCitations(sources, pen),
  );
}
