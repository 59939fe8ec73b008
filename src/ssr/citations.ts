import { isolated } from '../elements/shared/isolate.js';
import { samePlaces } from '../elements/shared/citation.js';
import { comma } from '../i18n/comma.js';
import type { MessageKey } from '../i18n/messages.js';
import type { Citation, Source } from '../model/explainer.js';
import { citationHref } from '../model/text-fragment.js';
import { element, type Content, type Markup } from './markup.js';
import { link, row, sayWith, timeIn, type Pen } from './pen.js';

const LEAD_BY_PURPOSE: Readonly<Record<NonNullable<Citation['for']>, MessageKey>> = {
  date: 'dateFrom',
  status: 'statusFrom',
  text: 'reportedIn',
};

/** Where something is known from: each source opened at the very words, or with the words in place. */
export function writeCitations(citations: readonly Citation[], pen: Pen): Markup {
  const { form, say } = pen;
  if (citations.length === 0) return form.line(say('noSource'));
  const items = samePlaces(citations).map((group) => form.entry(writeCitation(group, pen)));
  return form.list('ul', {}, items);
}

/** "Reported in <title>, publisher · at the words …", from citations of one place. */
export function writeCitation(group: readonly Citation[], pen: Pen): Content {
  const citation = group[0]!;
  const { source, page, time } = citation;
  const { say } = pen;
  const href = citationHref(citation);
  const title = titleOf(source, pen);
  const lead = sayWith(pen, LEAD_BY_PURPOSE[citation.for ?? 'text'], { title: href ? link(href, title) : title });
  const facts = row(
    [lead, isolated(source.author), isolated(source.publisher), page && say('page', { page }), time],
    comma(say),
  );
  return row([facts, ...group.map((each) => anchorOf(each, pen)), archiveOf(source, pen)], say('dot'));
}

function anchorOf({ source, quote }: Citation, pen: Pen): Content {
  if (!quote) return undefined;
  if (source.url) return pen.say('opensAtWords');
  return sayWith(pen, 'atTheWords', { words: element('span', { lang: source.lang, dir: 'auto' }, quote) });
}

/** Every source, once, with what is known of it. */
export function writeSources(pen: Pen): Content {
  const { explainer, form, say, level, whole } = pen;
  if (explainer.sources.length === 0) return undefined;
  const items = explainer.sources.map((source) => form.entry(writeSource(source, pen)));
  return form.section(whole, form.heading(level + 1, {}, say('sources')), form.list('ol', {}, items));
}

function writeSource(source: Source, pen: Pen): Content {
  const { url, author, publisher, published } = source;
  const title = titleOf(source, pen);
  const facts = [
    url ? link(url, title) : title,
    isolated(author),
    isolated(publisher),
    published && timeIn(published, pen),
    archiveOf(source, pen),
  ];
  return row(facts, pen.say('dot'));
}

function titleOf({ title, lang }: Source, { form }: Pen): Markup {
  return element(form.cite, { lang, dir: 'auto' }, title);
}

function archiveOf({ archive }: Source, { say }: Pen): Content {
  return archive && link(archive, say('archive'));
}
