import { html, nothing, type TemplateResult } from 'lit';
import { comma } from '../../../i18n/list-comma.js';
import type { Item } from '../../../model/explainer.js';
import type { ToldCorrection } from '../../../model/told-corrections.js';
import type { Words } from '../event-detail/event-dates.js';
import { renderProse } from '../text/render-runs.js';
import { withSeparators } from '../text/separators.js';
import { messageParts } from '../text/message-parts.js';

export interface CorrectionContext extends Words {
  /** Language of the document's texts, where it isn't the interface's. */
  readonly lang: string | undefined;
}

/** Renders each correction of an event or a statement, where readers see it without opening anything. */
export function renderEntryCorrections(
  { corrections }: Pick<Item, 'corrections'>,
  context: CorrectionContext,
): readonly TemplateResult[] {
  return corrections.map(
    (each) => html`<p class="small correction" part="corrections">${renderCorrection(each, context)}</p>`,
  );
}

/** Renders "Correction, by the speaker, 21 February 2023: It was a Saturday. It read: Sunday". */
export function renderCorrection(
  { kind, by, date: when, note, was }: ToldCorrection['correction'],
  { say, date, lang }: CorrectionContext,
): TemplateResult {
  const who = by && say(by === 'speaker' ? 'bySpeaker' : 'byPublisher');
  return html`<b>${withSeparators([say(kind), who, when && date(when)], comma(say))}:</b>
    <span dir="auto" lang=${lang ?? nothing}>${renderProse(note)}</span>${
      was
        ? html` ${messageParts(say, 'was', { was: html`<span dir="auto" lang=${lang ?? nothing}>${was}</span>` })}`
        : nothing
    }`;
}
