import { html, nothing, type TemplateResult } from 'lit';
import type { ToldCorrection } from '../../../model/told-corrections.js';
import { findFirstCorrections } from '../../../model/told-corrections.js';
import type { Explainer } from '../../../model/explainer.js';
import { focusAndScrollTo } from '../scroll/scroll-to.js';
import { messageParts } from '../text/message-parts.js';
import { renderProse } from '../text/render-runs.js';
import { renderName, withSeparators } from '../text/separators.js';
import { formatCorrectedOn, nameCorrected } from './correction-words.js';
import type { CorrectionContext } from './correction.js';

/** Returns what leads to the entry that was corrected; undefined where the entry can't be reached. */
export type GoToCorrected = (told: ToldCorrection) => (() => void) | undefined;

/** The story, or the part of it that an element shows. */
export type CorrectedPart = Pick<Explainer, 'corrections' | 'events' | 'statements'>;

/**
 * Renders the first lines of a story about its corrections: "Corrected on 3 March 2023: The meeting · It was a Saturday.", and a button
 * that leads to the list of all corrections where there are more.
 */
export function renderFirstCorrections(
  part: CorrectedPart,
  goTo: GoToCorrected,
  context: CorrectionContext,
): TemplateResult | typeof nothing {
  const { told, moreCount } = findFirstCorrections(part);
  if (told.length === 0) return nothing;
  const { say } = context;
  return html`<div class="first-corrections" part="corrections">
    ${told.map((each) => renderLine(each, goTo, context))}
    ${
      moreCount > 0
        ? html`<p>
            <button class="entry-link" @click=${goToList}>${say('moreCorrections', { count: moreCount })}</button>
          </p>`
        : nothing
    }
  </div>`;
}

function renderLine(told: ToldCorrection, goTo: GoToCorrected, context: CorrectionContext): TemplateResult {
  const { say, lang } = context;
  const { note } = told.correction;
  const words = note && html`<span dir="auto" lang=${lang ?? nothing}>${renderProse(note)}</span>`;
  const value = withSeparators([renderCorrected(told, goTo, context), words], say('dot'));
  const label = html`<b>${formatCorrectedOn(told, context)}</b>`;
  return html`<p>${messageParts<unknown>(say, 'colon', { label, value })}</p>`;
}

/** Renders the name of the entry that was corrected, which leads to the entry; undefined for the story itself. */
export function renderCorrected(
  told: ToldCorrection,
  goTo: GoToCorrected,
  { say, lang }: CorrectionContext,
): TemplateResult | undefined {
  const name = nameCorrected(told, say);
  if (name === undefined) return undefined;
  const go = goTo(told);
  return go
    ? html`<button class="entry-link" @click=${go}>${renderName(name, lang)}</button>`
    : html`${renderName(name, lang)}`;
}

/** Leads to the heading of the list of corrections, which stands below in the same element. */
function goToList({ currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ParentNode;
  const list = root.querySelector<HTMLElement>('.corrections');
  if (list) focusAndScrollTo(list);
}
