import { html, nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Draft, ProposalStatus } from '../../../../edit/draft/draft.js';
import { hasOwnDate } from '../../../../edit/draft/own-date.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { EditorContext } from '../../editor-context.js';

/** A stretch of the article, with the proposals whose passage it belongs to. */
interface MarkedStretch {
  readonly text: string;
  readonly indexes: readonly number[];
}

/** Renders the article with a mark for each proposal, and keeps the current one in view. */
export function renderArticleText(
  { say }: EditorContext,
  draft: Draft,
  statuses: readonly ProposalStatus[],
  current: number | undefined,
): TemplateResult {
  return html`<div
    class="article-text"
    lang=${draft.lang}
    dir="auto"
    tabindex="0"
    role="region"
    aria-label=${say('draftText')}
    ${showCurrent(current)}
  >
    ${splitByProposals(draft).map(({ text, indexes }) => {
      if (indexes.length === 0) return text;
      const isCurrent = current !== undefined && indexes.includes(current);
      const status = statusOf(indexes.map((index) => statuses[index] ?? 'open'));
      const isProven = status !== 'confirmed' || !indexes.some((index) => hasOwnDate(draft, index));
      return html`<mark class="${status} ${isProven ? '' : 'own-date'}" aria-current=${isCurrent ? 'true' : nothing}
        >${text}</mark
      >`;
    })}
  </div>`;
}

/** Renders what the marks in the article mean: those that every article has, and that of a date from the editor where there is one. */
export function renderLegend(
  { say }: EditorContext,
  draft: Draft,
  statuses: readonly ProposalStatus[],
): TemplateResult {
  const hasOwn = statuses.some((status, index) => status === 'confirmed' && hasOwnDate(draft, index));
  const kinds: readonly (readonly [className: string, words: MessageKey])[] = [
    ['asked', 'draftLegendAsked'],
    ['open', 'draftLegendOpen'],
    ['confirmed', 'draftLegendConfirmed'],
    ...(hasOwn ? [['confirmed own-date', 'draftLegendOwnDate'] as const] : []),
    ['skipped', 'draftLegendSetAside'],
  ];
  return html`<p class="draft-legend small">
    ${say('draftLegend')} ${kinds.map(([className, words]) => html` <span class=${className}>${say(words)}</span>`)}
  </p>`;
}

/** A passage is open while one of its proposals is. */
function statusOf(statuses: readonly ProposalStatus[]): ProposalStatus {
  const order: readonly ProposalStatus[] = ['open', 'confirmed', 'skipped', 'rejected'];
  return order.find((status) => statuses.includes(status)) ?? 'open';
}

function splitByProposals({ text, asked }: Draft): readonly MarkedStretch[] {
  const ranges = asked.map(({ proposal }) => proposal);
  const ends = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const offsets = [...ends].sort((a, b) => a - b);
  return offsets.slice(0, -1).map((from, at) => ({
    text: text.slice(from, offsets[at + 1]),
    indexes: ranges.flatMap(({ start, end }, index) => (start <= from && from < end ? [index] : [])),
  }));
}

/** Scrolls the text, and never the page, to the current passage when another one becomes current. */
class ShowCurrent extends Directive {
  #shown: number | undefined;

  render(_current: number | undefined): unknown {
    return nothing;
  }

  override update(part: ElementPart, [current]: Parameters<this['render']>): unknown {
    if (current !== this.#shown) {
      this.#shown = current;
      // The marks are children, which Lit renders after this.
      queueMicrotask(() => scrollToCurrent(part.element));
    }
    return nothing;
  }
}

const showCurrent = directive(ShowCurrent);

function scrollToCurrent(frame: Element): void {
  const mark = frame.querySelector('[aria-current]');
  if (!mark) return;
  const [box, outer] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (box.top >= outer.top && box.bottom <= outer.bottom) return;
  frame.scrollTop += box.top - outer.top - Math.max(0, (outer.height - box.height) / 3);
}
