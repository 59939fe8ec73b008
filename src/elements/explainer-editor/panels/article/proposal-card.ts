import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageOfDraft } from '../../../../edit/draft/confirm-proposal.js';
import { titleOf, type AskedProposal, type Draft } from '../../../../edit/draft/draft.js';
import { formsOf, readStatementWords, type DraftWords } from '../../../../edit/draft/statement-words.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { ArticleContext } from './article-context.js';
import { DATE_ID, PERSON_KINDS, WORDS_ID, type DraftActs } from './draft-acts.js';
import { readTypedDate } from './read-day.js';

const FORM_WORDS = {
  direct: 'draftDirect',
  mixed: 'draftMixed',
  indirect: 'draftIndirect',
  silence: 'draftSilence',
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
  const words =
    asked.kind === 'statement'
      ? readStatementWords(draft, asked.proposal, draft.changes[index] ?? {}, languageOfDraft(document, draft))
      : undefined;
  return html`<p class="muted small">${say('draftPlace', place)}</p>
    <h3 id="draft-heading">${say(words ? FORM_WORDS[words.form] : 'draftEvent')}</h3>
    <p class="label">${say('draftInText')}</p>
    <blockquote lang=${draft.lang} dir="auto">${asked.proposal.quote}</blockquote>
    <p class="label">${say('draftBecomes')}</p>
    <div class="draft-result">
      ${
        words
          ? html`${renderSpeaker(context, draft, index, acts, words)} ${renderForms(context, draft, asked, acts, words)}
            ${renderWords(context, draft, index, acts, words)}`
          : renderTitle(context, draft, index, asked, acts)
      }
      ${renderDate(context, draft, index, asked, acts, words?.form === 'silence')}
    </div>`;
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
  const kind = draft.changes[index]?.speakerKind ?? speaker?.kind;
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
            ? html`<b dir="auto">${speaker.name}</b>${speaker.role === undefined ? nothing : html`, ${speaker.role}`}
                <span class="muted small">${say(isNew ? 'draftIsNew' : 'draftIsKnown')}</span>`
            : html`<b class="warning">${say('draftWho')}</b>`
        }
      </p>
      ${arrow(1, 'draftNextSpeaker', '→', 'ArrowRight')}
    </div>
    ${
      isNew
        ? renderChoice(
            say('draftKind'),
            PERSON_KINDS.map(([value, words], at) => ({ value, words: say(words), key: `${at + 1}` })),
            kind,
            (speakerKind) => acts.change({ speakerKind }),
          )
        : nothing
    }`;
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
  const forms = formsOf(draft, asked.proposal).map((value) => ({ value, words: say(FORM_WORDS[value]), key: '' }));
  return renderChoice(`${say('draftForm')} (F)`, forms, form, (chosen) => acts.change({ form: chosen }));
}

interface Choice<Value> {
  readonly value: Value;
  readonly words: string;
  /** Key that chooses it. */
  readonly key: string;
}

function renderChoice<Value>(
  label: string,
  choices: readonly Choice<Value>[],
  chosen: Value | undefined,
  onChoose: (value: Value) => void,
): TemplateResult {
  return html`<div class="draft-choice" role="group" aria-label=${label}>
    <span class="label">${label}</span>
    ${choices.map(
      ({ value, words, key }) =>
        html`<button
          type="button"
          class="button"
          aria-pressed=${value === chosen ? 'true' : 'false'}
          aria-keyshortcuts=${key === '' ? nothing : key}
          @click=${() => onChoose(value)}
        >
          ${words}${key === '' ? nothing : html` <kbd aria-hidden="true">${key}</kbd>`}
        </button>`,
    )}
  </div>`;
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
      <p class="draft-exact" dir="auto">${text}</p>
      <p class="muted small">${say('draftExact')}</p>`;
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
    <label for=${WORDS_ID}>${label} <kbd aria-hidden="true">W</kbd></label>
    <textarea
      id=${WORDS_ID}
      rows="2"
      dir="auto"
      aria-keyshortcuts="W"
      .value=${live(value)}
      @input=${(event: Event) => acts.change({ words: (event.currentTarget as HTMLTextAreaElement).value })}
    ></textarea>
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
  const readings = read === undefined ? (editor.readDate?.(typed) ?? []) : [];
  return html`<div class="field short">
    <label for=${DATE_ID}>${say(isSilence ? 'draftSilentUntil' : 'draftDate')} <kbd aria-hidden="true">T</kbd></label>
    <input
      id=${DATE_ID}
      placeholder=${say('draftDateHint')}
      aria-keyshortcuts="T"
      aria-describedby="draft-date-means"
      .value=${live(typed)}
      @input=${(event: Event) => acts.change({ date: (event.currentTarget as HTMLInputElement).value })}
    />
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
