import { html, nothing, type TemplateResult } from 'lit';
import { renderFirstCorrections, type GoToCorrected } from '../correction/first-corrections.js';
import type { Explainer } from '../../../model/explainer.js';
import { formatWhen, isLatest } from '../../../describe/event-dates.js';
import type { Words } from '../../../describe/parts.js';
import { describeStory } from '../../../describe/story.js';
import { renderHeading } from './heading.js';
import { renderProse } from '../text/render-runs.js';
import { withSeparators, renderName } from '../text/separators.js';

export interface HeaderContext extends Words {
  readonly level: number;
  /** Language of the document's texts, where it isn't the interface's. */
  readonly lang: string | undefined;
  /** True inside an explainer, which already shows the story's title. */
  readonly isInside: boolean;
  readonly onLead: (id: string) => void;
  readonly goToCorrected: GoToCorrected;
  /** True if the document was not withdrawn, but its address returns nothing any more. */
  readonly isGone?: boolean | undefined;
}

/** Renders title, summary, corrections, the leading event, and the counts of the story. */
export function renderStoryHeader(explainer: Explainer, context: HeaderContext): TemplateResult {
  const { say, lang, level, isInside } = context;
  const heading = isInside ? say('whatHappened') : explainer.title && renderName(explainer.title, lang);
  return html`<slot name="heading">${heading ? renderHeading(level, heading, 'headline') : nothing}</slot>
    ${isInside ? nothing : renderIntroduction(explainer, context)}
    ${isInside || explainer.status === 'withdrawn' ? nothing : html`<p class="meta small muted">${withSeparators(describeStory(explainer, context).map(isolate), say('dot'))}</p>`}`;
}

function renderIntroduction(explainer: Explainer, context: HeaderContext): TemplateResult {
  const { lang } = context;
  if (explainer.status === 'withdrawn') return renderWithdrawal(explainer, context);
  return html`${
    explainer.summary
      ? html`<p class="summary" part="summary" dir="auto" lang=${lang ?? nothing}>${renderProse(explainer.summary)}</p>`
      : nothing
  }
  ${renderFirstCorrections(explainer, context.goToCorrected, context)} ${renderLead(explainer, context)}`;
}

/** Renders the note of a withdrawn story. */
export function renderWithdrawal(
  { note }: Explainer,
  { say, lang, isGone }: Pick<HeaderContext, 'say' | 'lang' | 'isGone'>,
): TemplateResult {
  return html`<p class="summary" role="status">
    <b>${say(isGone ? 'goneDocument' : 'withdrawnDocument')}</b>
    <span dir="auto" lang=${lang ?? nothing}>${renderProse(note)}</span>
  </p>`;
}

/** Renders "Latest: …", or "Key event: …", with a link to the event. */
function renderLead({ lead, events }: Explainer, context: HeaderContext): TemplateResult | typeof nothing {
  if (!lead) return nothing;
  const { say, lang, onLead } = context;
  return html`<p class="lead" part="lead">
    <b>${say(isLatest(lead, events) ? 'latest' : 'keyEvent')}:</b>
    <button class="lead-button" @click=${() => onLead(lead.id)}>${renderName(lead.title, lang)}</button
    ><span class="muted">${say('dot')}${formatWhen(lead, context)}</span>
  </p>`;
}

/** Isolates the direction of a text, so that "8 events" doesn't become "events 8" in a right-to-left page. */
function isolate(part: unknown): unknown {
  return part && html`<bdi>${part}</bdi>`;
}
