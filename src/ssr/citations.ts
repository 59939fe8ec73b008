import { messageParts } from '../elements/parts/text/message-parts.js';
import { groupByPlace } from '../elements/parts/citation/citation.js';
import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import { isolated } from '../elements/parts/text/isolate.js';
import type { MessageKey } from '../i18n/messages.js';
import type { Citation, Source } from '../model/explainer.js';
import { lacksDateSource, type Dated } from '../model/date-source.js';
import { citationHref } from '../model/text-fragment.js';
import { element, type Content, type Markup } from './markup.js';
import { link, joinContent, timeIn, type HtmlContext } from './html-context.js';

export const LEAD_BY_PURPOSE: Readonly<Record<NonNullable<Citation['for']>, MessageKey>> = {
  date: 'dateFrom',
  status: 'statusFrom',
  text: 'reportedIn',
};

/**
 * Writes citations as a list. Each link opens its source at the quoted words; a source without an address shows them. A
 * last entry says so where none of them gives the date of `dated`.
 */
export function writeCitations(citations: readonly Citation[], context: HtmlContext, dated?: Dated): Markup {
  const { tags, say } = context;
  if (citations.length === 0) return tags.line(say('noSource'));
  const items = groupByPlace(citations).map((group) => tags.entry(writeCitation(group, context)));
  const hasOwnDate = dated && lacksDateSource(dated);
  return tags.list('ul', {}, hasOwnDate ? [...items, tags.entry(say('noDateSource'))] : items);
}

/** Writes citations of one place: "Reported in <title>, publisher · at the words …". */
export function writeCitation(group: readonly Citation[], context: HtmlContext): Content {
  const citation = group[0]!;
  const { source, page, time } = citation;
  const { say } = context;
  const href = citationHref(citation);
  const title = titleOf(source, context);
  const linked = joinContent([title, citation.quote && say('opensAtWords')], say('dot'));
  const lead = messageParts(context.say, LEAD_BY_PURPOSE[citation.for ?? 'text'], {
    title: href ? link(href, linked) : title,
  });
  const facts = joinContent(
    [lead, isolated(source.author), isolated(source.publisher), page && say('page', { page }), time],
    comma(say),
  );
  return joinContent([facts, ...group.map((each) => anchorOf(each, context)), archiveOf(source, context)], say('dot'));
}

function anchorOf({ source, quote }: Citation, context: HtmlContext): Content {
  if (!quote || source.url) return undefined;
  return messageParts(context.say, 'atTheWords', { words: element('span', { lang: source.lang, dir: 'auto' }, quote) });
}

/** Writes the list of all sources. */
export function writeSources(context: HtmlContext): Content {
  const { explainer, tags, say, level, rootAttributes } = context;
  if (explainer.sources.length === 0) return undefined;
  const items = explainer.sources.map((source) => tags.entry(writeSource(source, context)));
  return tags.section(rootAttributes, tags.heading(level + 1, {}, say('sources')), tags.list('ol', {}, items));
}

function writeSource(source: Source, context: HtmlContext): Content {
  const { url, author, publisher, published } = source;
  const title = titleOf(source, context);
  const facts = [
    url ? link(url, title) : title,
    isolated(author),
    isolated(publisher),
    published && timeIn(published, context),
    archiveOf(source, context),
  ];
  return joinContent(facts, context.say('dot'));
}

/** Writes a title. The language of a source is that of its words; in which language its title is typed, nobody says. */
function titleOf({ title }: Source, { tags }: HtmlContext): Markup {
  return element(tags.cite, { dir: 'auto' }, title);
}

function archiveOf({ archive }: Source, { say }: HtmlContext): Content {
  return archive && link(archive, say('archive'));
}
