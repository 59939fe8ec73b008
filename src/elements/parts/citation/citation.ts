import { isolated } from '../text/isolate.js';
import { html, nothing, type TemplateResult } from 'lit';
import '../../../i18n/en/details.js';
import { comma } from '../../../i18n/list-comma.js';
import type { MessageKey, Say } from '../../../i18n/messages.js';
import type { Citation } from '../../../model/explainer.js';
import { lacksDateSource, type Dated } from '../../../model/date-source.js';
import { citationHref } from '../../../model/text-fragment.js';
import { messageParts } from '../text/message-parts.js';
import { withSeparators } from '../text/separators.js';

/**
 * Renders the sources of an event or a statement. Each links to the quoted words, or shows them in place. It says so where none is given
 * for `cited`, or none for its date.
 */
export function renderCitations(
  citations: readonly Citation[],
  say: Say,
  cited?: Dated,
): TemplateResult | typeof nothing {
  const lines = groupByPlace(citations).map((group): unknown => renderCitation(group, say));
  if (cited && lines.length === 0) lines.push(say('noSource'));
  else if (cited && lacksDateSource(cited)) lines.push(say('noDateSource'));
  if (lines.length === 0) return nothing;
  return html`<ul class="citations small muted" part="sources">
    ${lines.map((line) => html`<li part="source">${line}</li> `)}
  </ul>`;
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
export function groupByPlace(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const groups = new Map<string, Citation[]>();
  for (const [index, citation] of citations.entries()) {
    const { source, page, time } = citation;
    const key = [source.id, citation.for ?? 'text', page, time, source.url && index].join('\n');
    const group = groups.get(key);
    if (group) group.push(citation);
    else groups.set(key, [citation]);
  }
  return [...groups.values()];
}

/** Renders citations of one place in a line: "Reported in <title>, publisher · at the words …". */
export function renderCitation(group: readonly Citation[], say: Say): TemplateResult {
  const citation = group[0]!;
  const { source, page, time } = citation;
  const lead = messageParts(say, LEAD_BY_PURPOSE[citation.for ?? 'text'], { title: renderTitle(citation, say) });
  const facts = [lead, isolated(source.author), isolated(source.publisher), page && say('page', { page }), time];
  const archive = source.archive && html`<a href=${source.archive} rel="noopener">${say('archive')}</a>`;
  return html`${withSeparators([withSeparators(facts, comma(say)), ...group.map((each) => renderAnchor(each, say)), archive], say('dot'))}`;
}

function renderTitle(citation: Citation, say: Say): TemplateResult {
  const href = citationHref(citation);
  // The language of a source is that of its words. In which language its title is typed, nobody says.
  const title = html`<cite dir="auto">${citation.source.title}</cite>`;
  // Print shows this address, without the fragment that locates the words, and not that the link opens there.
  return href
    ? html`<a href=${href} data-address=${citation.source.url ?? nothing} rel="noopener"
        >${title}${citation.quote ? html`<span class="screen">${say('dot')}${say('opensAtWords')}</span>` : nothing}</a
      >`
    : title;
}

function renderAnchor({ source, quote }: Citation, say: Say): unknown {
  if (!quote || source.url) return nothing;
  const words = html`<span class="anchor" dir="auto" lang=${source.lang ?? nothing}>${quote}</span>`;
  return messageParts(say, 'atTheWords', { words });
}
