import { nameSource } from '../elements/parts/citation/name-source.js';
import { withSeparators } from '../elements/parts/text/separators.js';
import type { Say } from '../i18n/messages.js';
import type { Explainer, Run, Source, StoryEvent } from '../model/explainer.js';
import { plainText } from '../model/plain-text.js';
import { readProse } from '../model/read/inline-text.js';
import type { DateStyle } from '../time/format/format-date.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';
import type { TagSet } from './tag-set.js';
import { element, isEmpty, type Attributes, type Content, type Markup } from './markup.js';

/** Everything that writing HTML needs: the explainer, the languages and the tags. */
export interface HtmlContext {
  readonly explainer: Explainer;
  readonly tags: TagSet;
  readonly say: Say;
  /** Locale of the interface. */
  readonly locale: string;
  /** Language of the document's texts, if it differs from the interface's. */
  readonly lang: string | undefined;
  readonly date: (date: FuzzyDate, style?: DateStyle) => string;
  /** Level of the headline. */
  readonly level: number;
  /** True where the events are written too, so that links can lead to them. */
  readonly hasEvents: boolean;
  /** Attributes of each top-level piece. */
  readonly rootAttributes: Attributes;
  /** Returns the fragment of an event, a statement or a list, without its `#`. */
  readonly idOf: (kind: 'event' | 'statement' | 'list', id: string) => string;
}

/** Puts a separator between the parts that have content, so that an empty one leaves no gap. */
export function joinContent(parts: readonly Content[], separator: string): Content {
  return withSeparators(
    parts.filter((part) => !isEmpty(part)),
    separator,
  );
}

/** Writes facts on a line, if there are any. */
export function lineOf(parts: readonly Content[], { tags, say }: Pick<HtmlContext, 'tags' | 'say'>): Content {
  const facts = joinContent(parts, say('dot'));
  return !isEmpty(facts) && tags.line(facts);
}

/** Writes a name in its own language and direction. */
export function nameIn(text: string, { tags, lang }: Pick<HtmlContext, 'tags' | 'lang'>, ownLang = lang): Markup {
  return element(tags.name, { lang: ownLang, ...(tags.name === 'span' && { dir: 'auto' }) }, text);
}

/** Writes the name of a source in its own direction. Nobody says in which language it is: it may be a title, or a word of ours. */
export function sourceNameIn(source: Source, { tags, say }: Pick<HtmlContext, 'tags' | 'say'>): Markup {
  return nameIn(nameSource(source, say), { tags, lang: undefined });
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
export function runs(all: readonly Run[], { tags }: Pick<HtmlContext, 'tags'>): Content {
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
export function eventLink({ id, title }: Pick<StoryEvent, 'id' | 'title'>, context: HtmlContext): Markup {
  const name = nameIn(title, context);
  return context.hasEvents ? link(`#${context.idOf('event', id)}`, name) : name;
}

export function link(href: string, ...content: readonly Content[]): Markup {
  return element('a', { href, rel: 'noopener' }, content);
}

/** Dates that a `datetime` attribute can express: years, months, days, and moments with an offset. */
const MACHINE_DATE = /^(?!0000)\d{4}(-[01]\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?$/;

/** Writes a date in words, in a `<time>` element where HTML can express the date. */
export function timeIn(
  date: FuzzyDate,
  { tags, date: formatted }: Pick<HtmlContext, 'tags' | 'date'>,
  words = formatted(date),
): Content {
  if (tags.time === 'span' || !MACHINE_DATE.test(date.text)) return words;
  return element('time', { datetime: date.text }, words);
}
