import { withSeparators } from '../elements/parts/text/separators.js';
import type { Say } from '../i18n/messages.js';
import type { Explainer, Run } from '../model/explainer.js';
import { readProse } from '../model/read/inline-text.js';
import type { DateStyle } from '../time/format/format-date.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';
import type { TagSet } from './tag-set.js';
import { element, isEmpty, type Attributes, type Content, type Markup } from './markup.js';

/** What is written, in which language and with which tags. */
export interface HtmlContext {
  readonly explainer: Explainer;
  readonly tags: TagSet;
  readonly say: Say;
  /** Of the interface. */
  readonly locale: string;
  /** Language of the document's texts, where it isn't the interface's. */
  readonly lang: string | undefined;
  readonly date: (date: FuzzyDate, style?: DateStyle) => string;
  /** Level of the headline. */
  readonly level: number;
  /** Of each piece that stands by itself. */
  readonly rootAttributes: Attributes;
  /** The address of an event or statement within the page, without its `#`. */
  readonly idOf: (kind: 'event' | 'statement', id: string) => string;
}

/** Puts a separator between the parts that have content, so that an empty one leaves no gap. */
export function joinContent(parts: readonly Content[], separator: string): Content {
  return withSeparators(
    parts.filter((part) => !isEmpty(part)),
    separator,
  );
}

/** Facts in a line of their own, if there are any. */
export function lineOf(parts: readonly Content[], { tags, say }: Pick<HtmlContext, 'tags' | 'say'>): Content {
  const facts = joinContent(parts, say('dot'));
  return !isEmpty(facts) && tags.line(facts);
}

/** A name that keeps its own direction, in its own language. */
export function nameIn(text: string, { tags, lang }: Pick<HtmlContext, 'tags' | 'lang'>, ownLang = lang): Markup {
  return element(tags.name, { lang: ownLang, ...(tags.name === 'span' && { dir: 'auto' }) }, text);
}

/** A text of the document's, with emphasis and links. */
export function prose(text: string, context: Pick<HtmlContext, 'tags' | 'lang'>): Markup {
  return element('span', documentTextAttributes(context), runs(readProse(text), context));
}

/** Text whose language and direction are the document's. */
export function documentTextAttributes({ lang }: Pick<HtmlContext, 'lang'>): Attributes {
  return { lang, dir: 'auto' };
}

/** Runs in their order. Browsers draw the marks of a `<q>`, in the way of its language. */
export function runs(all: readonly Run[], { tags }: Pick<HtmlContext, 'tags'>): Content {
  return all.map((run): Content => {
    switch (run.kind) {
      case 'plain':
        return run.text;
      case 'verbatim':
        return element('q', {}, run.text);
      case 'link':
        return link(run.href, runs(run.runs, { tags }));
      case 'emphasis':
      case 'strong':
        return element(tags[run.kind], {}, runs(run.runs, { tags }));
    }
  });
}

export function link(href: string, ...content: readonly Content[]): Markup {
  return element('a', { href, rel: 'noopener' }, content);
}

/** Dates that HTML can say: years, months, days, and moments with an offset. */
const MACHINE_DATE = /^(?!0000)\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?$/;

/** A date in words, and for machines where HTML can say it. */
export function timeIn(
  date: FuzzyDate,
  { tags, date: formatted }: Pick<HtmlContext, 'tags' | 'date'>,
  words = formatted(date),
): Content {
  if (tags.time === 'span' || !MACHINE_DATE.test(date.text)) return words;
  return element('time', { datetime: date.text }, words);
}
