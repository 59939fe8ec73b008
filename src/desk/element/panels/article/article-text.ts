import { html, nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { hasChangedWords } from '../../../draft/words/changed-words.js';
import { findWordsOfEvent } from '../../../draft/words/event-words.js';
import type { Draft, ProposalStatus } from '../../../draft/draft.js';
import { hasEditedDate } from '../../../draft/dates/edited-date.js';
import type { TextRange } from '../../../../text/text-range.js';
import '../../../../i18n/en/draft.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { EditorContext } from '../../editor-context.js';

/** A stretch of the article, with the proposals for which it is marked. */
export interface MarkedStretch {
  readonly text: string;
  readonly indexes: readonly number[];
  readonly status: ProposalStatus;
  /** The changes of the editor, if the proposal is in the story. */
  readonly own: keyof typeof OWN | undefined;
}

/** Renders the article with a mark for each proposal, and keeps the current one in view. */
export function renderArticleText(
  { say }: EditorContext,
  { lang }: Draft,
  stretches: readonly MarkedStretch[],
  current: number | undefined,
): TemplateResult {
  return html`<div
    class="article-text"
    lang=${lang}
    dir="auto"
    tabindex="0"
    role="region"
    aria-label=${say('draftText')}
    ${showCurrent(current)}
  >
    ${stretches.map(({ text, indexes, status, own }) => {
      if (indexes.length === 0) return text;
      const isCurrent = current !== undefined && indexes.includes(current);
      return html`<mark class="${status} ${own ?? ''}" aria-current=${isCurrent ? 'true' : nothing}>${text}</mark
        >${own === undefined ? nothing : html`<span class="visually-hidden"> [${say(OWN[own])}] </span>`}`;
    })}
  </div>`;
}

/** Messages for the changes of the editor to a passage in the story, by the class of its mark. */
const OWN = {
  'own-date': 'draftLegendOwnDate',
  'own-words': 'draftLegendOwnWords',
  'own-both': 'draftLegendOwnBoth',
} as const satisfies Record<string, MessageKey>;

/**
 * Splits the article at the ends of passages and of their words, and marks each stretch with the status of its proposals. In a passage that is
 * in the story, only the words of the entry are marked.
 */
export function markProposals(draft: Draft, statuses: readonly ProposalStatus[]): readonly MarkedStretch[] {
  return splitByProposals(draft).map(({ text, within, own: ownWords }) => {
    const statusAt = (index: number) => statuses[index] ?? 'open';
    const isInStory = ownWords.some((index) => statusAt(index) === 'confirmed');
    const indexes = isInStory ? ownWords : within.filter((index) => statusAt(index) !== 'confirmed');
    const status = statusOf(indexes.map(statusAt));
    return { text, indexes, status, own: status === 'confirmed' ? ownOf(draft, indexes, statuses) : undefined };
  });
}

/** Returns the editor’s changes to those of these proposals that are in the story: the date of an event, or unquoted words. */
function ownOf(
  draft: Draft,
  indexes: readonly number[],
  statuses: readonly ProposalStatus[],
): keyof typeof OWN | undefined {
  const confirmed = indexes.filter((index) => statuses[index] === 'confirmed');
  const isDated = confirmed.some((index) => hasEditedDate(draft, index));
  const isWorded = confirmed.some((index) => hasChangedWords(draft, index));
  return isDated ? (isWorded ? 'own-both' : 'own-date') : isWorded ? 'own-words' : undefined;
}

/**
 * Renders a legend of the marks in the article: those of every article, and those for changes of the editor if there are any. It is below the
 * text, so that the text doesn't move when the legend grows.
 */
export function renderLegend({ say }: EditorContext, stretches: readonly MarkedStretch[]): TemplateResult {
  const shown = stretches.map(({ own }) => own);
  const kinds: readonly (readonly [className: string, words: MessageKey])[] = [
    ['asked', 'draftLegendAsked'],
    ['open', 'draftLegendOpen'],
    ['confirmed', 'draftLegendConfirmed'],
    ...(Object.keys(OWN) as (keyof typeof OWN)[])
      .filter((own) => shown.includes(own))
      .map((own) => [`confirmed ${own}`, OWN[own]] as const),
    ['skipped', 'draftLegendSetAside'],
  ];
  return html`<p class="draft-legend small">
    ${say('draftLegend')} ${kinds.map(([className, words]) => html` <span class=${className}>${say(words)}</span>`)}
  </p>`;
}

/** Returns the status of words with several proposals: open if one of them is open, else skipped if one of them is skipped. */
function statusOf(statuses: readonly ProposalStatus[]): ProposalStatus {
  const order: readonly ProposalStatus[] = ['open', 'skipped', 'confirmed', 'rejected'];
  return order.find((status) => statuses.includes(status)) ?? 'open';
}

/** A stretch of the article, with the proposals of its passage, and those whose words contain it. */
interface Stretch {
  readonly text: string;
  readonly within: readonly number[];
  readonly own: readonly number[];
}

function splitByProposals(draft: Draft): readonly Stretch[] {
  const { text, asked } = draft;
  const passages = asked.map(({ proposal }) => [proposal]);
  const words = asked.map((each, index) =>
    each.kind === 'event' ? findWordsOfEvent(draft, each.proposal, !hasEditedDate(draft, index)) : each.proposal.parts,
  );
  const ends = new Set([0, text.length, ...[...passages, ...words].flat().flatMap(({ start, end }) => [start, end])]);
  const offsets = [...ends].sort((a, b) => a - b);
  const indexesAt = (ranges: readonly (readonly TextRange[])[], at: number) =>
    ranges.flatMap((each, index) => (each.some(({ start, end }) => start <= at && at < end) ? [index] : []));
  return offsets.slice(0, -1).map((from, at) => ({
    text: text.slice(from, offsets[at + 1]),
    within: indexesAt(passages, from),
    own: indexesAt(words, from),
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
      // Lit renders the marks after this, since they are children.
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
