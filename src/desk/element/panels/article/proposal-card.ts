import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pageAt } from '../../../citing/quote-selection.js';
import { findFalseApostrophe, withApostrophes } from '../../../citing/text-in-marks.js';
import { languageOfDraft } from '../../../draft/language-of-draft.js';
import { findDoubtOfEvent, isDoubtfulProposal } from '../../../draft/article/doubt.js';
import { findAnaphor, titleOf } from '../../../draft/article/event-titles.js';
import type { AskedProposal, Draft } from '../../../draft/draft.js';
import { placeInPassage } from '../../../draft/place-in-passage.js';
import { findSimilarStatement, findDuplicateEntry } from '../../../draft/story/same-entry.js';
import { formsOf, readStatementWords, type DraftWords } from '../../../draft/words/statement-words.js';
import '../../../../i18n/en/draft.js';
import '../../../../i18n/en/wording.js';
import type { MessageKey, Say } from '../../../../i18n/messages.js';
import type { ArticleContext } from './article-context.js';
import { renderChoice, renderKeyName, MISSING_ID, renderMissing, renderNeededMark, selectAll } from './card-fields.js';
import type { DraftActs } from './draft-acts.js';
import { sayWrong, WORDS_ID } from './missing-words.js';
import { renderOffers } from './proposal-offers.js';
import { renderSpeaker } from './proposal-speaker.js';
import { renderKnownThrough } from './proposal-known-through.js';
import { renderLimits } from './proposal-limits.js';
import { renderTerms } from './proposal-terms.js';
import { renderWhen } from './proposal-when.js';
import { WORDING_NAMES } from '../entries/wording-names.js';

const FORM_WORDS = {
  ...WORDING_NAMES,
  silence: 'draftSilence',
} as const satisfies Record<DraftWords['form'], MessageKey>;

const FORM_HINTS = {
  direct: 'draftExact',
  mixed: 'draftMixedHint',
  indirect: 'draftIndirectHint',
  silence: 'draftSilenceHint',
} as const satisfies Record<DraftWords['form'], MessageKey>;

/** Renders a proposal: its passage, and the entry that it would become. */
export function renderProposal(
  context: ArticleContext,
  draft: Draft,
  index: number,
  acts: DraftActs,
  place: { readonly number: number; readonly count: number },
): TemplateResult {
  const { say, document } = context.editor;
  const asked = draft.asked[index];
  if (!asked) return html``;
  const passage = placeInPassage(draft, index);
  const page = pageAt(draft.pages, asked.proposal.start);
  const same = findDuplicateEntry(draft, index, document);
  const alike = same === undefined ? findSimilarStatement(draft, index, document) : undefined;
  const words =
    asked.kind === 'statement'
      ? readStatementWords(draft, asked.proposal, draft.changes[index] ?? {}, languageOfDraft(document, draft))
      : undefined;
  return html`<p class="muted small">
      ${say('draftPlace', place)}${isDoubtfulProposal(asked.proposal) ? html` · <b class="warning">${say(doubtOf(asked, draft))}</b>` : nothing}
    </p>
    <h3 id="draft-heading">${say(words ? FORM_WORDS[words.form] : 'draftEvent')}</h3>
    <p class="label">${page === undefined ? say('draftInText') : say('draftOnPage', { page })}</p>
    <blockquote lang=${draft.lang} dir="auto">${renderPassage(asked)}</blockquote>
    ${passage.count > 1 ? html`<p class="muted small">${say(passage.isApart ? 'draftSamePassageApart' : 'draftSamePassage', { number: passage.number, count: passage.count })}</p>` : nothing}
    ${same === undefined ? nothing : html`<p class="small warning" dir="auto">${say('draftSameEntry', { words: same })}</p>`}
    ${alike === undefined ? nothing : html`<p class="small warning" dir="auto">${say('draftMuchLike', { words: alike })}</p>`}
    ${renderAntecedent(say, asked, acts)} ${words ? renderOffers(context, acts) : nothing}
    <p class="label">
      ${say('draftBecomes')}
      <span class="draft-aside ${draft.decided.length > 0 ? 'again' : ''}">${say('draftBecomesLead')}</span>
    </p>
    <div class="draft-result">
      ${
        words
          ? html`${renderWords(context, draft, index, acts, words)} ${renderSpeaker(context, draft, index, acts, words)}
            ${words.form === 'silence' ? nothing : renderTerms(context, draft, index, acts)}
            ${renderForms(context, draft, asked, acts, words)}
            ${words.form === 'silence' ? renderLimits(context, draft, index, acts) : nothing}
            ${renderKnownThrough(context, draft, index, acts)}`
          : renderTitle(context, draft, index, asked, acts)
      }
      ${renderWhen(context, draft, index, asked, acts, words?.form === 'silence')}
    </div>`;
}

/** Renders the antecedent of a statement, with a button that takes it in if it has the same speaker. */
function renderAntecedent(
  say: Say,
  { kind, proposal }: AskedProposal,
  { antecedent, takeSentenceBefore }: DraftActs,
): unknown {
  const isTaken = kind === 'statement' && proposal.alone !== undefined;
  const button = html`<button
    type="button"
    class="fix"
    id="draft-before"
    aria-keyshortcuts="L"
    @click=${takeSentenceBefore}
  >
    ${say(isTaken ? 'draftLeavesBefore' : 'draftTakesBefore')} ${renderKeyName('L')}
  </button>`;
  if (!antecedent) return isTaken ? button : nothing;
  return html`<p class="small warning" dir="auto">${say('draftLeans', { words: antecedent.sentence })}</p>
    ${antecedent.statement ? button : nothing}`;
}

const DOUBTS_OF_EVENT = {
  when: 'draftDoubtWhen',
  whether: 'draftDoubtWhether',
  both: 'draftDoubtEvent',
} as const satisfies Record<ReturnType<typeof findDoubtOfEvent>, MessageKey>;

/** Returns the message on the doubt about a proposal. */
function doubtOf({ kind, proposal }: AskedProposal, { asked }: Draft): MessageKey {
  if (kind === 'event') {
    const said = asked.flatMap((each) => (each.kind === 'statement' ? [each.proposal] : []));
    return DOUBTS_OF_EVENT[findDoubtOfEvent(proposal, said)];
  }
  return proposal.speaker === null ? 'draftDoubtSpeaker' : 'draftDoubtStatement';
}

/** Renders the passage, with marks around the words that were said. A sentence may have several statements. */
function renderPassage({ kind, proposal }: AskedProposal): unknown {
  const { quote, start } = proposal;
  if (kind === 'event') return quote;
  const ranges = proposal.parts.map((part) => [part.start - start, part.end - start] as const);
  const within = ranges.filter(([from, to]) => from >= 0 && to <= quote.length).sort(([a], [b]) => a - b);
  const ends = [0, ...within.flat(), quote.length];
  return ends.slice(1).map((to, at) => {
    const words = quote.slice(ends[at], to);
    return at % 2 === 0 ? words : html`<mark>${words}</mark>`;
  });
}

function renderForms(
  { editor }: ArticleContext,
  draft: Draft,
  asked: AskedProposal,
  acts: DraftActs,
  { form }: DraftWords,
): unknown {
  if (asked.kind !== 'statement') return nothing;
  const { say } = editor;
  const forms = formsOf(draft, asked.proposal);
  const choices = forms.map((each) => ({ words: say(FORM_WORDS[each]), isChosen: each === form, key: '' }));
  const label = { label: say('draftForm'), nextKey: 'F' };
  return html`${renderChoice(label, choices, (at) => acts.change({ form: forms[at] ?? form }))}
    <p class="muted small">${say(FORM_HINTS[form])}</p>`;
}

function renderWords(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  acts: DraftActs,
  { form, text, wrong }: DraftWords,
): TemplateResult {
  const { say } = editor;
  if (form === 'direct' || form === 'mixed')
    return html`<p class="label">${say('draftWords')}</p>
      <p class="draft-exact" dir="auto">${text}</p>`;
  const label = say(form === 'silence' ? 'draftSilentWords' : 'draftWords');
  const fault = findFalseApostrophe(draft.asked[index]?.proposal.quote ?? '');
  const isMended = fault !== undefined && text.includes(withApostrophes(`${fault} `));
  return html`${renderTextArea(
    say,
    label,
    draft.changes[index]?.words ?? text,
    acts,
    wrong && sayWrong(say, wrong, form === 'silence'),
  )}
  ${isMended ? html`<p class="muted small">${say('draftApostrophe', { words: fault })}</p>` : nothing}`;
}

function renderTitle(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  acts: DraftActs,
): unknown {
  if (asked.kind !== 'event') return nothing;
  const { say } = editor;
  const proposed = titleOf(asked.proposal);
  const { words } = draft.changes[index] ?? {};
  // If the editor wrote “It rained”, it is meant so.
  const word = words === undefined ? findAnaphor(proposed) : undefined;
  const missing = word === undefined ? undefined : say('draftLeaningTitle', { words: word });
  return renderTextArea(say, say('draftTitle'), words ?? proposed, acts, missing);
}

function renderTextArea(say: Say, label: string, value: string, acts: DraftActs, wrong?: string): TemplateResult {
  const told = acts.missing === 'words' ? say('draftMissingWords') : wrong;
  return html`<div class="field">
    <label for=${WORDS_ID}
      >${label}
      ${renderKeyName('W')}${value.trim() === '' || wrong !== undefined ? renderNeededMark(say) : nothing}</label
    >
    <textarea
      id=${WORDS_ID}
      rows="2"
      dir="auto"
      required
      aria-keyshortcuts="W"
      aria-invalid=${told !== undefined ? 'true' : 'false'}
      aria-describedby=${told === undefined ? nothing : MISSING_ID}
      .value=${live(value)}
      @focus=${selectAll}
      @input=${(event: Event) => acts.change({ words: (event.currentTarget as HTMLTextAreaElement).value })}
    ></textarea>
    ${told === undefined ? nothing : renderMissing(told)}
  </div>`;
}
