import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageOfDraft } from '../../../../edit/draft/confirm-proposal.js';
import {
  isDoubtfulProposal,
  placeInPassage,
  titleOf,
  type AskedProposal,
  type Draft,
} from '../../../../edit/draft/draft.js';
import { eventsIn, findSaidAt } from '../../../../edit/draft/said-at.js';
import { formsOf, readStatementWords, type DraftWords } from '../../../../edit/draft/statement-words.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { EditorContext } from '../../editor-context.js';
import type { ArticleContext } from './article-context.js';
import { renderDateSuggestions } from '../../fields/date-suggestions.js';
import { shorten } from '../../editor-context.js';
import { DATE_ID, identityActs, PERSON_KINDS, SAID_AT_ID, WORDS_ID, type DraftActs } from './draft-acts.js';
import { readTypedDate } from './read-day.js';

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
      <div class="draft-when">
        ${words && words.form !== 'silence' ? renderSaidAt(context, draft, index, asked, acts) : nothing}
        ${renderDate(context, draft, index, asked, acts, words?.form === 'silence')}
      </div>
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
  return html`<p class="label">${say(form === 'silence' ? 'draftSilentBy' : 'draftSaidBy')}</p>
    <div class="draft-speaker">
      ${arrow(-1, 'draftPreviousSpeaker', '←', 'ArrowLeft')}
      <p>
        ${
          speaker
            ? html`<b dir="auto">${speaker.name}</b>${speaker.role === undefined ? nothing : html`, ${speaker.role}`}${
                  speaker.saying === undefined ? nothing : html`, ${say('draftWhoSaid', { words: speaker.saying })}`
                } <span class="muted small">${say(isNew ? 'draftIsNew' : 'draftIsKnown')}</span>`
            : html`<b class="warning">${say('draftWho')}</b>`
        }
      </p>
      ${arrow(1, 'draftNextSpeaker', '→', 'ArrowRight')}
    </div>
    ${renderIdentity(editor, draft, index, acts)}`;
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

interface Choice {
  readonly words: string;
  readonly isChosen: boolean;
  /** Key that chooses it. */
  readonly key: string;
}

/**
 * Renders a group of buttons, one of which is pressed.
 *
 * @param nextKey Key that chooses the next one.
 */
function renderChoice(
  label: string,
  nextKey: string,
  choices: readonly Choice[],
  onChoose: (at: number) => void,
): TemplateResult {
  return html`<div class="draft-choice" role="group" aria-label=${label}>
    <span class="label">${label} ${renderKey(nextKey)}</span>
    ${choices.map(
      ({ words, isChosen, key }, at) =>
        html`<button
          type="button"
          class="button"
          aria-pressed=${isChosen ? 'true' : 'false'}
          aria-keyshortcuts=${key === '' ? nothing : key}
          @click=${() => onChoose(at)}
        >
          ${words} ${renderKey(key)}
        </button>`,
    )}
  </div>`;
}

function renderKey(key: string): unknown {
  return key === '' ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`;
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
    <label for=${WORDS_ID}>${label} ${renderKey('W')}</label>
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

/** Renders the choice of the event at which it was said. It is chosen already where the article says so, with the words that do. */
function renderSaidAt(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  acts: DraftActs,
): unknown {
  const { say, document } = editor;
  const events = eventsIn(document);
  if (asked.kind !== 'statement' || events.length === 0) return nothing;
  const found = findSaidAt(draft, asked.proposal, document);
  const chosen = draft.changes[index]?.at ?? found?.id ?? '';
  return html`<div class="field short">
    <label for=${SAID_AT_ID}>${say('draftSaidAt')} ${renderKey('E')}</label>
    <select
      id=${SAID_AT_ID}
      aria-keyshortcuts="E"
      aria-describedby=${found ? 'draft-at-hint' : nothing}
      @change=${(event: Event) => acts.change({ at: (event.currentTarget as HTMLSelectElement).value })}
    >
      <option value="" .selected=${live(chosen === '')}>${say('deskNone')}</option>
      ${events.map(
        ({ id, title }) => html`<option value=${id} .selected=${live(chosen === id)}>${shorten(title)}</option>`,
      )}
    </select>
    ${found ? html`<p class="muted small" id="draft-at-hint">${say('draftSaidAtTaken', { words: found.words })}</p>` : nothing}
  </div>`;
}

function renderDate(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  acts: DraftActs,
  isSilence: boolean,
): TemplateResult {
  const { say } = editor;
  const proposed = asked.kind === 'event' ? (asked.proposal.date ?? '') : '';
  const typed = draft.changes[index]?.date ?? proposed;
  const read = readTypedDate(editor, typed);
  const label = asked.kind === 'event' ? 'draftDate' : isSilence ? 'draftSilentUntil' : 'draftSaidOn';
  const readings = read === undefined ? (editor.readDate?.(typed) ?? []) : [];
  return html`<div class="field short">
    <label for=${DATE_ID}>${say(label)} ${renderKey('T')}</label>
    <input
      id=${DATE_ID}
      placeholder=${say('draftDateHint')}
      aria-keyshortcuts="T"
      aria-describedby="draft-date-means"
      .value=${live(typed)}
      @focus=${selectAll}
      @input=${(event: Event) => acts.change({ date: (event.currentTarget as HTMLInputElement).value })}
    />
    ${renderDateSuggestions(editor, acts.dates, acts.takeDate, renderKey('D'))}
    <p class="meaning" id="draft-date-means">${meaningOf()}</p>
    ${readings.map(
      ({ edtf }) =>
        html`<button type="button" class="fix" @click=${() => acts.change({ date: edtf })}>
          ${say('deskUse', { value: editor.formatDate(edtf) ?? edtf })}
        </button>`,
    )}
  </div>`;

  function meaningOf(): unknown {
    if (read === undefined) return say('draftNotRead');
    if (read !== '') return say('deskMeans', { date: editor.formatDate(read) ?? read });
    return asked.kind === 'event' ? say('draftNoDate') : nothing;
  }
}

/** A field that is reached by its key is written anew. One that is pressed keeps its place and the cursor. */
function selectAll(event: Event): void {
  const field = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
  if (field.matches(':active')) return;
  field.select();
  // Chromium looks only for room for the selected words, not below the buttons.
  field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
