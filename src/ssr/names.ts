import { describeNaming, type DescribedName } from '../describe/naming.js';
import { fillIn } from '../describe/parts.js';
import type { Naming } from '../model/explainer.js';
import { writeCitations } from './citations.js';
import type { Content, Markup } from './markup.js';
import { nameIn, writePart, type HtmlContext } from './html-context.js';
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

function writeNaming(naming: Naming, context: HtmlContext): Content {
  const { explainer, tags, level } = context;
  const names = describeNaming(naming, explainer, context).map((each) => writeName(each, context));
  return [tags.heading(level + 2, {}, nameIn(naming.thing, context)), tags.list('ul', {}, names)];
}

function writeName({ kind, who, words, sources }: DescribedName, context: HtmlContext): Markup {
  const { tags, say } = context;
  const line = writePart(fillIn(say, 'colon', { label: who, value: words }), context);
  if (kind !== 'use') return tags.entry(line);
  return tags.item({}, tags.line(line), sources.length > 0 && writeCitations(sources, true, context));
}
