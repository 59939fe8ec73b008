import { html, nothing, type TemplateResult } from 'lit';
import { isDoubtfulProposal } from '../../../draft/article/doubt.js';
import { currentOf, statusesOf, type Draft, type ProposalStatus } from '../../../draft/draft.js';
import { withOwnDay } from '../../../draft/dates/own-day.js';
import { findGaps } from '../../../draft/story/gaps.js';
import { readingMinutes } from '../../../draft/story/reading-time.js';
import '../../../../i18n/en/draft.js';
import '../../../../i18n/en/editor.js';
import type { MessageKey, Say } from '../../../../i18n/messages.js';
import { shorten, type EditorContext } from '../../editor-context.js';
import type { ArticleContext } from './article-context.js';
import { markProposals, renderArticleText, renderLegend } from './article-text.js';
import { renderKeyName } from './card-fields.js';
import { cardInView, revealFocused } from './card-in-view.js';
import { guardClicks } from './click-guard.js';
import { listNames } from './name-in-list.js';
import { EVENT_STATUSES } from './card-choices.js';
import { actsFor, type DraftActs } from './draft-acts.js';
import { CARD_ID } from './missing-words.js';
import { handleDraftKey, handleKeyAtEnd, statusActs } from './draft-keys.js';
import { renderProposal } from './proposal-card.js';
import { renderSetAsideList } from './set-aside-list.js';

/** Renders the article beside one proposal at a time, and the proposals that were set aside. */
export function renderDraft(context: ArticleContext, kept: Draft): TemplateResult {
  const { editor } = context;
  const statuses = statusesOf(kept, editor.history);
  const current = currentOf(kept, statuses);
  const draft = current === undefined ? kept : withOwnDay(kept, current, editor.document, editor.readDate);
  const stretches = markProposals(draft, statuses);
  const acts = actsFor(context, draft, current ?? -1);
  const guard = guardClicks(current);
  const handleKeydown = (event: KeyboardEvent) => {
    if (current === undefined) handleKeyAtEnd(event, acts, () => showCheck(context));
    else handleDraftKey(event, acts, editor.focus);
  };
  const doubts = draft.asked.filter(
    ({ proposal }, at) => statuses[at] === 'open' && isDoubtfulProposal(proposal),
  ).length;
  const found = draft.decisions.filter(
    (decision, at) => decision?.is === 'found' && statuses[at] === 'confirmed',
  ).length;
  return html`<p class="muted small">
      ${sayHowMany(editor.say, draft, statuses)}
      ${current === undefined ? nothing : editor.say(doubts > 0 ? 'draftDoubtsFirst' : 'draftInOrder', { count: doubts })}
      ${found > 0 ? editor.say('draftFound', { count: found }) : nothing}
    </p>
    <div class="draft">
      <div class="draft-article" tabindex="-1" @keydown=${handleKeydown}>
        ${renderArticleText(editor, draft, stretches, current)} ${renderLegend(editor, stretches)}
      </div>
      <div class="draft-side">
        <div
          id=${CARD_ID}
          class="draft-card"
          tabindex="-1"
          role="group"
          aria-labelledby="draft-heading"
          ${cardInView(current)}
          @mousedown=${guard}
          @click=${guard}
          @keydown=${handleKeydown}
          @keyup=${({ key, currentTarget }: KeyboardEvent) => {
            // After Tab, browsers scroll to the focused element only later.
            if (key === 'Tab') revealFocused(currentTarget as HTMLElement);
          }}
          @focusin=${({ currentTarget }: Event) => revealFocused(currentTarget as HTMLElement)}
          @input=${({ currentTarget }: Event) => {
            // Suggestions below the field are rendered with the next update.
            requestAnimationFrame(() => revealFocused(currentTarget as HTMLElement));
          }}
        >
          ${
            current === undefined
              ? renderEnd(context, statuses, acts)
              : html`${renderProposal(context, draft, current, acts, { number: current + 1, count: draft.asked.length })}
                ${renderDecisions(editor, acts)}`
          }
        </div>
        ${renderSetAside(context, draft, statuses, acts, 'skipped', 'draftSkippedList')}
        ${renderSetAside(context, draft, statuses, acts, 'rejected', 'draftRejectedList')}
      </div>
    </div>`;
}

/** Returns the number of questions and the time to read their sentences; empty after the first answer. */
function sayHowMany(say: Say, draft: Draft, statuses: readonly ProposalStatus[]): string {
  const count = statuses.filter((status) => status === 'open').length;
  const isBegun = draft.decided.length > 0 || count === 0;
  return isBegun
    ? ''
    : `${say('draftQuestions', { count })} ${say('draftReadingTime', { count: readingMinutes(draft) })}`;
}

function renderDecisions({ say }: EditorContext, acts: DraftActs): TemplateResult {
  const button = (words: MessageKey, shown: string, shortcut: string, act: () => void, isPrimary = false) =>
    html`<button type="button" class="button ${isPrimary ? 'primary' : ''}" aria-keyshortcuts=${shortcut} @click=${act}>
      ${say(words)} <kbd aria-hidden="true">${shown}</kbd>
    </button>`;
  return html`${renderStatuses(say, acts)}
    <p class="buttons">
      ${acts.statusOffer ? nothing : button('draftConfirm', '↵', 'Enter', acts.confirm, true)}
      ${button('draftReject', 'X', 'X', acts.reject)} ${button('draftSkip', 'S', 'S', acts.skip)}
      ${acts.canTakeBack ? button('draftUndo', 'Z', 'Z Control+Z', acts.takeBack) : nothing}
    </p>
    <p class="muted small">
      ${acts.canTakeBack ? nothing : html`<span class="keys">${say('draftKeys')}</span>`} ${say('draftDecisionsLead')}
    </p>`;
}

/** Renders buttons that confirm an event with a status, if the article gives a reason to ask whether it happened. */
function renderStatuses(say: Say, acts: DraftActs): unknown {
  const { statusOffer: offer } = acts;
  if (!offer) return nothing;
  const { words, isOpen } = offer;
  const byNumber = statusActs(acts);
  const choices = EVENT_STATUSES.map(([status, name], at) => {
    const isTaken = status === offer.status && !isOpen;
    return html`<button
      type="button"
      class="button ${isTaken ? 'primary' : ''}"
      aria-keyshortcuts=${isTaken ? `Enter ${at + 1}` : at + 1}
      @click=${byNumber[at]}
    >
      ${say(name)} ${renderKeyName(isTaken ? '↵' : `${at + 1}`)}
    </button>`;
  });
  return html`<div
    class="draft-choice draft-status"
    role="group"
    aria-labelledby="draft-status"
    aria-describedby="draft-status-why"
  >
    <span class="label" id="draft-status">${say('draftPutInAs')}</span>
    ${choices}
    <p class="small ${isOpen ? 'warning' : 'muted'}" id="draft-status-why">
      ${words === undefined ? say('draftToCome') : say(isOpen ? 'draftDidItHappen' : 'draftSaysToCome', { words })}
    </p>
  </div>`;
}

/** Shows the panel in which words of the article are selected, also those without a proposal. */
function showQuote({ editor, article, dispatch }: ArticleContext): void {
  const source = article.draft?.sourceId;
  dispatch({ type: 'quote', change: { ...(source !== undefined && { source }), isPasting: false } });
  dispatch({ type: 'show-part', part: 'quote' });
  editor.focus('part-title');
}

/** Shows “Check”, after all proposals are decided. */
function showCheck({ editor, dispatch }: ArticleContext): void {
  dispatch({ type: 'show-part', part: 'check' });
  editor.focus('part-title');
}

function renderEnd(context: ArticleContext, statuses: readonly ProposalStatus[], acts: DraftActs): TemplateResult {
  const { editor, dispatch } = context;
  const { say } = editor;
  const count = statuses.filter((status) => status === 'confirmed').length;
  const another = {
    draft: undefined,
    text: '',
    pages: undefined,
    title: undefined,
    taken: undefined,
    url: '',
    published: '',
    lang: undefined,
    isDayAsked: false,
  };
  const isAllDone = !statuses.includes('skipped');
  return html`<h3 id="draft-heading">${say(isAllDone ? 'draftDone' : 'draftDoneLater')}</h3>
    <p>${say('draftDoneLead', { count })} ${count > 0 ? sayGaps(editor) : nothing}</p>
    ${count > 0 ? html`<p>${say('draftDoneQuote', { tool: say('deskQuote') })}</p>` : nothing}
    <p class="buttons">
      <button type="button" class="button primary" aria-keyshortcuts="Enter" @click=${() => showCheck(context)}>
        ${say('deskProblems')} ${renderKeyName('↵')}
      </button>
      ${
        count > 0
          ? html`<button type="button" class="button" @click=${() => showQuote(context)}>${say('deskQuote')}</button>`
          : nothing
      }
      <button type="button" class="button" @click=${() => dispatch({ type: 'article', change: another })}>
        ${say('draftAnother')}
      </button>
      <button type="button" class="button" aria-keyshortcuts="Z Control+Z" @click=${acts.takeBack}>
        ${say('draftUndo')} ${renderKeyName('Z')}
      </button>
    </p>`;
}

/** Returns the facts that the story lacks, and the tabs for them; empty if it lacks nothing. */
function sayGaps({ say, document }: EditorContext): string {
  const { lacksSides, lacksTopics, withoutPublisher, withoutEvent } = findGaps(document);
  const inCast = [
    lacksSides ? say('draftLacksSides') : '',
    lacksTopics ? say('draftLacksTopics') : '',
    withoutPublisher.length > 0
      ? say('draftLacksPublisher', { names: listNames(say, withoutPublisher.map(shorten)) })
      : '',
  ].filter((words) => words !== '');
  const inStory = withoutEvent > 0 ? [say('draftLacksEvent', { count: withoutEvent })] : [];
  const gaps = [
    { words: inCast, tab: say('deskCast') },
    { words: inStory, tab: say('deskStory') },
  ].flatMap(({ words, tab }) => (words.length === 0 ? [] : [say('draftLacksIn', { what: words.join(', '), tab })]));
  return gaps.length === 0 ? '' : say('draftLacks', { what: gaps.join('; ') });
}

/** Renders the proposals that were skipped or rejected, with buttons that ask about them again. */
function renderSetAside(
  { editor }: ArticleContext,
  draft: Draft,
  statuses: readonly ProposalStatus[],
  acts: DraftActs,
  status: 'skipped' | 'rejected',
  words: MessageKey,
): unknown {
  const { say } = editor;
  const indexes = statuses.flatMap((each, index) => (each === status ? [index] : []));
  if (indexes.length === 0) return nothing;
  return html`<details class="set-aside">
    <summary>${say(words, { count: indexes.length })}</summary>
    ${renderSetAsideList(editor, draft, indexes, acts.askAgain)}
  </details>`;
}
