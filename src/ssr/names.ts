import { messageParts } from '../elements/parts/text/message-parts.js';
import type { Citation, Naming } from '../model/explainer.js';
import { writeCitations } from './citations.js';
import type { Content, Markup } from './markup.js';
import { nameIn, prose, type HtmlContext } from './html-context.js';
import '../i18n/en/details.js';

/** Writes the names that each side has for a thing; sides without a name for it are listed too. */
export function writeNames(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  if (explainer.names.length === 0) return undefined;
  return tags.section(
    rootAttributes,
    tags.heading(level + 1, {}, say('namesTitle')),
    explainer.names.map((naming) => writeNaming(naming, context)),
  );
}

function writeNaming({ thing, house, uses }: Naming, context: HtmlContext): Content {
  const { explainer, tags, say, level } = context;
  const ofSides = explainer.sides.flatMap(({ id, name }) => {
    const own = uses.filter(({ by }) => 'side' in by && by.side.id === id);
    if (own.length === 0)
      return [tags.entry(messageParts(context.say, 'colon', { label: nameIn(name, context), value: say('noName') }))];
    return own.map(({ text, sources }) => writeUse(nameIn(name, context), text, sources, context));
  });
  const ofPeople = uses.flatMap(({ by, text, sources }) =>
    'person' in by ? [writeUse(nameIn(by.person.name, context), text, sources, context)] : [],
  );
  const ours = house
    ? [tags.entry(messageParts(context.say, 'colon', { label: say('houseName'), value: prose(house, context) }))]
    : [];
  return [tags.heading(level + 2, {}, nameIn(thing, context)), tags.list('ul', {}, [...ours, ...ofSides, ...ofPeople])];
}

function writeUse(label: Markup, text: string, sources: readonly Citation[], context: HtmlContext): Markup {
  const { tags } = context;
  return tags.item(
    {},
    tags.line(messageParts(context.say, 'colon', { label, value: prose(text, context) })),
    sources.length > 0 && writeCitations(sources, context),
  );
}
