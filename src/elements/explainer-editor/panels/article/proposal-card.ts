import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageOfDraft } from '../../../../edit/draft/confirm-proposal.js';
import {
  isDoubtfulProposal,
  isTurnedRound,
  placeInPassage,
  titleOf,
  type AskedProposal,
  type Draft,
} from '../../../../edit/draft/draft.js';
import { formsOf, readStatementWords, type DraftWords } from '../../../../edit/draft/statement-words.js';
import type { MessageKey, Say } from '../../../../i18n/messages.js';
import { shorten, type EditorContext } from '../../editor-context.js';
import type { ArticleContext } from './article-context.js';
import { renderChoice, renderKeyName, selectAll } from './card-fields.js';
import { identityActs, PERSON_KINDS, WORDS_ID, type DraftActs } from './draft-acts.js';
import { renderWhen } from './proposal-when.js';

const FORM_WORDS = {
  direct: 'draftDirect',
  mixed: 'draftMixed',
  indirect: 'draftIndirect',
  silence: 'draftSilence',
} as const satisfies Record<DraftWords['form'], MessageKey>;

const FORM_HINTS = {
  direct: 'draftExact',
  mixed: 'draftMixedHint',
  indirect: 'draftIndirectHint',
  silence: 'draftSilenceHint',
} as const satisfies Record<DraftWords['form'], MessageKey>;

/** Renders a proposal: its passage, and what it would become. */
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
  const words =
    asked.kind === 'statement'
      ? readStatementWords(draft, asked.proposal, draft.changes[index] ?? {}, languageOfDraft(document, draft))
      : undefined;
  return html`<p class="muted small">
      ${say('draftPlace', place)}${isDoubtfulProposal(asked.proposal) ? html` · <b class="warning">${say('draftInDoubt')}</b>` : nothing}
    </p>
    <h3 id="draft-heading">${say(words ? FORM_WORDS[words.form] : 'draftEvent')}</h3>
    <p class="label">${say('draftInText')}</p>
    <blockquote lang=${draft.lang} dir="auto">${renderPassage(asked)}</blockquote>
    ${passage.count > 1 ? html`<p class="muted small">${say('draftSamePassage', passage)}</p>` : nothing}
    <p class="label">${say('draftBecomes')}</p>
    <div class="draft-result">
      ${
        words
          ? html`${renderSpeaker(context, draft, index, acts, words)} ${renderForms(context, draft, asked, acts, words)}
            ${renderWords(context, draft, index, acts, words)}`
          : renderTitle(context, draft, index, asked, acts)
      }
      ${renderWhen(context, draft, index, asked, acts, words?.form === 'silence')}
    </div>`;
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

function renderSpeaker(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  acts: DraftActs,
  { form }: DraftWords,
): TemplateResult {
  const { say } = editor;
  const { speaker, candidates } = acts;
  const isNew = speaker !== undefined && speaker.id === undefined;
  const isSilence = form === 'silence';
  const arrow = (by: number, words: MessageKey, sign: string, key: string) =>
    html`<button
      type="button"
      class="button"
      aria-label=${say(words)}
      aria-keyshortcuts=${key}
      title=${say(words)}
      ?disabled=${candidates.length === 0}
      @click=${() => acts.moveSpeaker(by)}
    >
      ${sign}
    </button>`;
  return html`<p class="label">${say(isSilence ? 'draftSilentBy' : 'draftSaidBy')}</p>
    <div class="draft-speaker">
      ${arrow(-1, 'draftPreviousSpeaker', '←', 'ArrowLeft')}
      <p>
        ${
          speaker
            ? html`<b dir="auto">${speaker.name}</b>${speaker.role === undefined ? nothing : html`, ${speaker.role}`}${
                  speaker.saying === undefined ? nothing : html`, ${say('draftWhoSaid', { words: speaker.saying })}`
                } <span class="muted small">${say(isNew ? 'draftIsNew' : 'draftIsKnown')}</span>`
            : html`<b class="warning">${say(isSilence ? 'draftWhoSilent' : 'draftWho')}</b>`
        }
      </p>
      ${arrow(1, 'draftNextSpeaker', '→', 'ArrowRight')}
    </div>
    ${renderIdentity(editor, draft, index, acts)}
    ${isSilence ? html`<p class="small" dir="auto">${say('draftNotedBy', { name: shorten(draft.source.title) })}</p>` : nothing}
    ${isTurnedRound(draft, index) ? renderTurned(say, draft, index, isSilence) : nothing}`;
}

/** Says whom the article names for the other form, so that nobody is taken for somebody who was silent. */
function renderTurned(say: Say, { asked }: Draft, index: number, isSilence: boolean): unknown {
  const each = asked[index];
  const name = each?.kind === 'statement' ? each.proposal.speaker : null;
  if (name === null) return nothing;
  return html`<p class="small warning">${say(isSilence ? 'draftSaidInArticle' : 'draftSilentInArticle', { name })}</p>`;
}

/** Asks who a new speaker is: of which kind, or somebody whom the story has already. */
function renderIdentity({ say }: EditorContext, draft: Draft, index: number, acts: DraftActs): unknown {
  const { newSpeaker, speaker: chosen } = acts;
  if (!newSpeaker) return nothing;
  const { speaker, sameAs } = newSpeaker;
  const kind = draft.changes[index]?.speakerKind ?? speaker.kind;
  const kinds = PERSON_KINDS.map(([value, words]) => [say(words), chosen === speaker && kind === value] as const);
  const known = sameAs.map((each) => {
    const { name, saying } = each;
    const words = saying === undefined ? say('draftSameAs', { name }) : say('draftSameAsWho', { name, words: saying });
    return [words, chosen?.id === each.id] as const;
  });
  const byNumber = identityActs(acts);
  const choices = [...kinds, ...known].map(([words, isChosen], at) => ({ words, isChosen, key: `${at + 1}` }));
  return html`${renderChoice(say('draftKind'), '', choices, (at) => byNumber[at]?.())}
  ${sameAs.length > 0 ? html`<p class="muted small">${say('draftSameHint')}</p>` : nothing}`;
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
  return html`${renderChoice(say('draftForm'), 'F', choices, (at) => acts.change({ form: forms[at] ?? form }))}
    <p class="muted small">${say(FORM_HINTS[form])}</p>`;
}

function renderWords(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  acts: DraftActs,
  { form, text }: DraftWords,
): TemplateResult {
  const { say } = editor;
  if (form === 'direct' || form === 'mixed')
    return html`<p class="label">${say('draftWords')}</p>
      <p class="draft-exact" dir="auto">${text}</p>`;
  const label = say(form === 'silence' ? 'draftSilentWords' : 'draftWords');
  return renderTextArea(label, draft.changes[index]?.words ?? text, acts);
}

function renderTitle(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  acts: DraftActs,
): unknown {
  if (asked.kind !== 'event') return nothing;
  return renderTextArea(editor.say('draftTitle'), draft.changes[index]?.words ?? titleOf(asked.proposal), acts);
}

function renderTextArea(label: string, value: string, acts: DraftActs): TemplateResult {
  return html`<div class="field">
    <label for=${WORDS_ID}>${label} ${renderKeyName('W')}</label>
    <textarea
      id=${WORDS_ID}
      rows="2"
      dir="auto"
      aria-keyshortcuts="W"
      .value=${live(value)}
      @focus=${selectAll}
      @input=${(event: Event) => acts.change({ words: (event.currentTarget as HTMLTextAreaElement).value })}
    ></textarea>
  </div>`;
}
