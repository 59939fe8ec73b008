import { html, nothing, type TemplateResult } from 'lit';
import { renderFirstCorrections, type GoToCorrected } from '../correction/first-corrections.js';
import type { Explainer } from '../../../model/explainer.js';
import { formatWhen, isLatest } from '../../../describe/event-dates.js';
import type { Words } from '../../../describe/parts.js';
import { renderHeading } from './heading.js';
import { renderProse } from '../text/render-runs.js';
import { renderName } from '../text/separators.js';

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

/** Renders title, summary, corrections, and the latest event of a story that goes on. */
export function renderStoryHeader(explainer: Explainer, context: HeaderContext): TemplateResult {
  const { say, lang, level, isInside } = context;
  const heading = isInside ? say('whatHappened') : explainer.title && renderName(explainer.title, lang);
  return html`<slot name="heading">${heading ? renderHeading(level, heading, 'headline') : nothing}</slot>
    ${isInside ? nothing : renderIntroduction(explainer, context)}`;
}

function renderIntroduction(explainer: Explainer, context: HeaderContext): TemplateResult {
  const { lang } = context;
  if (explainer.status === 'withdrawn') return renderWithdrawal(explainer, context);
  return html`${
    explainer.summary
      ? html`<p class="summary" part="summary" dir="auto" lang=${lang ?? nothing}>${renderProse(explainer.summary)}</p>`
      : nothing
  }
  ${renderFirstCorrections(explainer, context.goToCorrected, context)} ${renderLatest(explainer, context)}`;
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

/** Renders "Latest: …" with a link to the event, where the editor leads with the latest one. */
function renderLatest({ lead, events }: Explainer, context: HeaderContext): TemplateResult | typeof nothing {
  if (!lead || !isLatest(lead, events)) return nothing;
  const { say, lang, onLead } = context;
  return html`<p class="lead" part="lead">
    <b>${say('latest')}:</b>
    <button class="lead-button" @click=${() => onLead(lead.id)}>${renderName(lead.title, lang)}</button
    ><span class="muted">${say('dot')}${formatWhen(lead, context)}</span>
  </p>`;
}

/** Renders "Updated 19 February 2023", for the end of a story. */
export function renderUpdated({ updated, status }: Explainer, { say, date }: Words): TemplateResult | typeof nothing {
  if (!updated || status === 'withdrawn') return nothing;
  return html`<p class="meta small muted"><bdi>${say('updated', { date: date(updated) })}</bdi></p>`;
}
