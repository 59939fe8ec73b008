import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import type { MessageKey, Say } from '../i18n/messages.js';
import { lacksDateSource, type Dated } from '../model/date-source.js';
import type { Citation } from '../model/explainer.js';
import { citationHref } from '../model/text-fragment.js';
import { isolated } from '../text/isolate.js';
import { fillIn, joinParts, type Part, type PartOrNothing } from './parts.js';
import { describeArchive } from './sources.js';

/**
 * Describes the sources of an event or a statement, a line for each. Each links to the quoted words, or shows them in place. The last line
 * says so where none is given for `cited`, or none for its date.
 */
export function describeCitations(citations: readonly Citation[], say: Say, cited?: Dated): readonly Part[] {
  const lines = groupByPlace(citations).map((group) => describeCitation(group, say));
  return [...lines, ...describeMissingSource(citations, say, cited)];
}

/** Describes that no source is given for an entry, or none for its date. */
export function describeMissingSource(citations: readonly Citation[], say: Say, cited?: Dated): readonly string[] {
  if (!cited) return [];
  if (citations.length === 0) return [say('noSource')];
  return lacksDateSource(cited) ? [say('noDateSource')] : [];
}

const LEAD_BY_PURPOSE: Readonly<Record<NonNullable<Citation['for']>, MessageKey>> = {
  date: 'dateFrom',
  status: 'statusFrom',
  text: 'reportedIn',
};

/**
 * Groups citations of one source for one purpose, so that its name appears once. Citations with an address stay alone,
 * since each links to its own words.
 */
export function groupByPlace(citations: readonly Citation[]): readonly (readonly [Citation, ...Citation[]])[] {
  const groups = new Map<string, [Citation, ...Citation[]]>();
  for (const [index, citation] of citations.entries()) {
    const { source, page, time } = citation;
    const key = [source.id, citation.for ?? 'text', page, time, source.url && index].join('\n');
    const group = groups.get(key);
    if (group) group.push(citation);
    else groups.set(key, [citation]);
  }
  return [...groups.values()];
}

/** Describes citations of one place in a line: "Reported in <title>, publisher · at the words …". */
export function describeCitation(group: readonly [Citation, ...Citation[]], say: Say): Part {
  const [{ source }] = group;
  const anchors = group.map(({ quote }) => quote && !source.url && describePassage(source, quote, say));
  return joinParts([describePlaceCited(group[0], say), ...anchors, describeArchive(source, say)], say('dot'));
}

/** Describes "Reported in <title>, author, publisher, p. 4". */
export function describePlaceCited(citation: Citation, say: Say): Part {
  const { source, quote } = citation;
  const opening = quote ? say('dot') + say('opensAtWords') : '';
  const lead = describeLead(citation, { kind: 'title', source, href: citationHref(citation), opening }, say);
  const makers = [source.author, source.publisher].map(isolated);
  return joinParts([lead, ...makers, ...placeIn(citation, say)], comma(say));
}

/** Describes what a source is cited for: "Reported in <title>", "Date from <title>". */
export function describeLead({ for: purpose = 'text' }: Pick<Citation, 'for'>, title: Part, say: Say): Part {
  return fillIn(say, LEAD_BY_PURPOSE[purpose], { title });
}

/** Describes the page and the time in a source. */
export function placeIn({ page, time }: Pick<Citation, 'page' | 'time'>, say: Say): readonly PartOrNothing[] {
  return [page && say('page', { page }), time];
}

/** Describes exact words of a source: "at the words …". */
export function describePassage({ lang }: Citation['source'], quote: string, say: Say): Part {
  return fillIn(say, 'atTheWords', { words: { kind: 'passage', text: quote, lang } });
}
