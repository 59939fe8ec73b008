import {
  isPartList,
  isTold,
  joinParts,
  type DescribeContext,
  type Part,
  type PartOf,
  type PartOrNothing,
} from '../describe/parts.js';
import type { Run, StoryEvent } from '../model/explainer.js';
import { plainText } from '../model/plain-text.js';
import { isAuthorsId } from '../model/slug.js';
import { readProse } from '../model/read/inline-text.js';
import { citationHref } from '../model/text-fragment.js';
import type { TagSet } from './tag-set.js';
import { element, type Attributes, type Content, type Markup } from './markup.js';

/** Everything that writing HTML needs: the explainer, the languages and the tags. */
export interface HtmlContext extends DescribeContext {
  readonly tags: TagSet;
  /** Level of the headline. */
  readonly level: number;
  /** True where the events are written too, so that links can lead to them. */
  readonly hasEvents: boolean;
  /** Attributes of each top-level piece. */
  readonly rootAttributes: Attributes;
  /** Returns the fragment of an event, a statement or a list, without its `#`. */
  readonly idOf: (kind: 'event' | 'statement' | 'finding' | 'list', id: string) => string;
}

/** Writes facts on a line, if there are any. */
export function lineOf(facts: readonly PartOrNothing[], context: HtmlContext): Content {
  const told = joinParts(facts, context.say('dot'));
  return isTold(told) && context.tags.line(writePart(told, context));
}

/** Writes a part of a description: see `describe/parts`. */
export function writePart(part: Part, context: HtmlContext): Content {
  const { tags } = context;
  if (typeof part === 'string') return part;
  if (isPartList(part)) return part.map((each) => writePart(each, context));
  switch (part.kind) {
    case 'name':
      return nameIn(part.text, { tags, lang: part.lang });
    case 'prose':
      return prose(part.text, { tags, lang: part.lang });
    case 'runs':
      return element('span', documentTextAttributes(part), runs(part.runs, context));
    case 'text':
    case 'passage':
      return element('span', documentTextAttributes(part), part.text);
    case 'time':
      if (tags.time === 'span' || part.datetime === undefined) return part.words;
      return element('time', { datetime: part.datetime }, part.words);
    case 'strong':
    case 'badge':
      return element(tags.strong, {}, writePart(part.words, context));
    case 'side':
      return element(tags.strong, {}, writePart(part.name, context));
    case 'aside':
      return writePart(part.facts, context);
    case 'link':
      return link(part.href, writePart(part.words, context));
    case 'title': {
      // The language of a source is that of its words. In which language its title is typed, nobody says.
      const title = element(tags.cite, { dir: 'auto' }, part.source.title);
      return part.href === undefined ? title : link(part.href, title, part.opening);
    }
    case 'cited': {
      const name = nameIn(part.name, { tags, lang: undefined });
      const href = citationHref(part.citations[0]);
      return href === undefined ? name : link(href, name);
    }
    case 'event':
      return linkToEvent(part.event, writePart(part.name, context), context);
    case 'corrected':
      return writeCorrected(part, context);
    case 'statement':
      return part.name;
    case 'relation':
      return part.words;
  }
}

/** Writes the name of the entry that was corrected, as a link where the entry has an address. */
function writeCorrected(
  { told: { event, statement }, name: part }: PartOf<'corrected'>,
  context: HtmlContext,
): Content {
  const name = writePart(part, context);
  if (event) return linkToEvent(event, name, context);
  return statement && isAuthorsId(statement.id) ? link(`#${context.idOf('statement', statement.id)}`, name) : name;
}

/** Writes a name in its own language and direction. */
export function nameIn(text: string, { tags, lang }: Pick<HtmlContext, 'tags' | 'lang'>): Markup {
  return element(tags.name, { lang, ...(tags.name === 'span' && { dir: 'auto' }) }, text);
}

/** Writes a text of the document, with emphasis and links. */
export function prose(text: string, context: Pick<HtmlContext, 'tags' | 'lang'>): Markup {
  return element('span', documentTextAttributes(context), runs(readProse(text), context));
}

/** Attributes for a text in the document's language and direction. */
export function documentTextAttributes({ lang }: Pick<HtmlContext, 'lang'>): Attributes {
  return { lang, dir: 'auto' };
}

/**
 * Writes runs in their order. Quotation marks are text, as the author typed them, and no `<q>` stands around them: a program that takes tags
 * away keeps them, and a browser would draw a second pair.
 */
function runs(all: readonly Run[], { tags }: Pick<HtmlContext, 'tags'>): Content {
  return all.map((run): Content => {
    switch (run.kind) {
      case 'plain':
        return run.text;
      case 'verbatim':
        return plainText([run]);
      case 'link':
        return link(run.href, runs(run.runs, { tags }));
      case 'emphasis':
      case 'strong':
        return element(tags[run.kind], {}, runs(run.runs, { tags }));
    }
  });
}

/** Writes the title of an event, as a link to it where the events are written too. */
export function eventLink(event: Pick<StoryEvent, 'id' | 'title'>, context: HtmlContext): Content {
  return linkToEvent(event, nameIn(event.title, context), context);
}

function linkToEvent({ id }: Pick<StoryEvent, 'id'>, name: Content, { hasEvents, idOf }: HtmlContext): Content {
  return hasEvents ? link(`#${idOf('event', id)}`, name) : name;
}

export function link(href: string, ...content: readonly Content[]): Markup {
  return element('a', { href, rel: 'noopener' }, content);
}
