import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  citePage,
  findWords,
  pageAt,
  quoteSelection,
  type TextSelection,
  type SelectedQuotation,
} from '../../citing/quote-selection.js';
import { citeSelection, NEW_EVENT } from '../../citing/cite-selection.js';
import type { Json } from '../../document/json.js';
import type { PastedText } from '../../versions/journal.js';
import { memberOf } from '../../document/pointer.js';
import { entriesAt, nameOf, formatFieldName, shorten, type EditorContext } from '../editor-context.js';
import { renderPasting } from './quote-pasting.js';
import { optionsOf } from '../fields/text-control.js';
import { detectVoice, withVoice, type VoiceEvidence, type Voice } from '../../citing/detect-voice.js';
import '../../../i18n/en/editor.js';
import '../../../i18n/en/quote.js';
import type { MessageKey } from '../../../i18n/messages.js';

export { quotePanelStyles as styles } from '../styles/quote.styles.js';

/** State of the panel in which words of a source are quoted. */
export interface QuoteState {
  /** Id of the source. */
  readonly source?: string;
  /** Selected words in the text of the source. */
  readonly choice?: TextSelection;
  /** True while the text of the source is being replaced. */
  readonly isPasting?: boolean;
  /** Reason in words why the file of a source can't be read. */
  readonly refusal?: string | undefined;
  readonly find?: string;
  readonly isMissing?: boolean;
  /** Pointer of the item that will cite the words, or `NEW_EVENT`; undefined for a new statement. */
  readonly into?: string;
  readonly speaker?: string;
  /** Voice of the words, after an editor has chosen it. */
  readonly voice?: Voice | undefined;
}

export interface QuoteContext {
  readonly editor: EditorContext;
  readonly quoting: QuoteState;
  readonly onChange: (change: Partial<QuoteState>) => void;
  readonly onPaste: (source: string, text: string, pages?: PastedText['pages']) => void;
  /** Called with the pointer of an item that has a new citation. */
  readonly onMade: (pointer: string) => void;
}

/** Renders the text of a source, in which words are selected. A quotation is copied from it letter for letter. */
export function renderQuotePanel(context: QuoteContext): TemplateResult {
  const { editor, quoting, onChange } = context;
  const { say } = editor;
  const sources = optionsOf(editor, { refersTo: ['sources'] });
  const source = sources.some(({ value }) => value === quoting.source) ? quoting.source : sources[0]?.value;
  if (source === undefined) return html`<p>${say('deskQuoteNoSource')}</p>`;
  const pasted = editor.texts.get(source);
  return html`<p class="muted small">${say('deskQuoteLead')}</p>
    <div class="field short">
      <label for="quote-source">${say('deskQuoteSource')}</label>
      <select
        id="quote-source"
        @change=${(event: Event) => onChange({ source: valueOf(event), ...NOTHING_CHOSEN, isPasting: false })}
      >
        ${sources.map(
          ({ value, words }) => html`<option value=${value} .selected=${live(value === source)}>${words}</option>`,
        )}
      </select>
    </div>
    ${
      pasted && !quoting.isPasting
        ? renderText(context, source, pasted)
        : renderPasting(editor, pasted, {
            refusal: quoting.refusal,
            onRefuse: (refusal) => onChange({ refusal }),
            onUse: (text, pages) => {
              context.onPaste(source, text, pages);
              onChange({ source, ...NOTHING_CHOSEN, isPasting: false });
              editor.focus('quote-text');
            },
            onCancel: () => onChange({ isPasting: false, refusal: undefined }),
          })
    }`;
}

const NOTHING_CHOSEN = { choice: { from: 0, to: 0 }, isMissing: false, voice: undefined, refusal: undefined };

function renderText(context: QuoteContext, source: string, pasted: PastedText): TemplateResult {
  const { text, on } = pasted;
  const { editor, quoting, onChange } = context;
  const { say } = editor;
  const choose = (event: Event) => {
    const { selectionStart: from, selectionEnd: to } = event.currentTarget as HTMLTextAreaElement;
    onChange({ choice: { from, to }, isMissing: false, voice: undefined });
  };
  const handleFind = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLElement).closest('.quoting')?.querySelector('textarea');
    const found = findWords(text, quoting.find ?? '', field?.selectionEnd ?? 0);
    onChange(found ? { choice: found, isMissing: false, voice: undefined } : { isMissing: true });
    if (!found || !field) return;
    // Browsers scroll to the caret of a focused field, but not to a selection.
    field.setSelectionRange(found.from, found.from);
    field.blur();
    field.focus();
    field.setSelectionRange(found.from, found.to);
  };
  const quotation = quoting.choice && quoteSelection(text, quoting.choice, source);
  return html`<div class="quoting">
    <form class="find-words" @submit=${handleFind}>
      <label for="quote-find">${say('deskQuoteFind')}</label>
      <span>
        <input
          id="quote-find"
          type="search"
          .value=${live(quoting.find ?? '')}
          @input=${(event: Event) => onChange({ find: valueOf(event), isMissing: false })}
        />
        <button type="submit" class="button">${say('deskQuoteFindNext')}</button>
      </span>
      ${quoting.isMissing ? html`<p class="error" role="status">${say('deskQuoteNotFound')}</p>` : nothing}
    </form>
    <div class="field">
      <label for="quote-text">${say('deskQuoteText')}</label>
      <textarea
        id="quote-text"
        rows="14"
        aria-describedby="quote-pasted"
        .value=${live(text)}
        @beforeinput=${(event: Event) => event.preventDefault()}
        @drop=${(event: Event) => event.preventDefault()}
        @select=${choose}
        @keyup=${choose}
        @pointerup=${choose}
      ></textarea>
      <p class="muted small" id="quote-pasted">
        ${say('deskQuotePasted', { date: editor.formatDate(on) ?? on })}
        <button type="button" class="text-button" @click=${() => onChange({ isPasting: true })}>
          ${say('deskQuoteReplace')}
        </button>
      </p>
    </div>
    ${renderChoice(context, pasted, quotation)}
  </div>`;
}

function renderChoice(
  context: QuoteContext,
  pasted: PastedText,
  quotation: SelectedQuotation | undefined,
): TemplateResult {
  const { editor, quoting, onChange, onMade } = context;
  const { say } = editor;
  if (!quotation) return html`<p class="choice muted" role="status">${say('deskQuoteNone')}</p>`;
  const { citation, words, isLong } = quotation;
  const evidence = detectVoice(sourceOf(editor, citation.source), pasted.text, quotation.selection);
  const page = pageAt(pasted.pages, quotation.selection.from);
  const voice = quoting.voice ?? evidence.voice;
  const isQuoted = voice === 'speaker';
  const isNewEvent = quoting.into === NEW_EVENT;
  const handleQuote = () => {
    const { into, speaker } = quoting;
    const cited = citePage(isNewEvent ? citation : withVoice(citation, voice, evidence), pasted);
    const [edit, pointer] = citeSelection(editor.document, into || { speaker, isQuoted }, cited);
    const made = isNewEvent ? 'deskQuoteEventMade' : isQuoted ? 'deskQuoteMade' : 'deskParaphraseMade';
    editor.apply(edit, say(made, { words: shorten(citation.quote ?? '') }));
    onMade(pointer);
  };
  const items = [...optionsByPointer(editor, 'statements'), ...optionsByPointer(editor, 'events')];
  return html`<div class="choice">
    <p role="status">
      ${say('deskQuoteChosen', { words: `“${citation.quote}”` })} ·
      ${say('deskQuoteWords', { count: words })}${page === undefined ? nothing : ` · ${say('deskQuotePage', { page })}`}
    </p>
    ${isLong ? html`<p class="warning">${say('deskQuoteLong')}</p>` : nothing}
    ${isNewEvent ? nothing : renderVoices(context, voice, evidence)}
    <div class="fields">
      <div class="field short">
        <label for="quote-into">${say('deskQuoteInto')}</label>
        <select id="quote-into" @change=${(event: Event) => onChange({ into: valueOf(event) })}>
          <option value="" .selected=${live(!quoting.into)}>${say('deskQuoteNew')}</option>
          <option value=${NEW_EVENT} .selected=${live(isNewEvent)}>${say('deskQuoteNewEvent')}</option>
          ${items.map(
            ({ value, words: name }) =>
              html`<option value=${value} .selected=${live(value === quoting.into)}>${name}</option>`,
          )}
        </select>
      </div>
      ${
        quoting.into
          ? nothing
          : html`<div class="field short">
              <label for="quote-speaker">${say('deskQuoteSpeaker')}</label>
              <select id="quote-speaker" @change=${(event: Event) => onChange({ speaker: valueOf(event) })}>
                <option value="" .selected=${live(!quoting.speaker)}>${say('deskChoose')}</option>
                ${optionsOf(editor, { refersTo: ['people'] }).map(
                  ({ value, words: name }) =>
                    html`<option value=${value} .selected=${live(value === quoting.speaker)}>${name}</option>`,
                )}
              </select>
            </div>`
      }
    </div>
    <button type="button" class="button primary" @click=${handleQuote}>
      ${say(isNewEvent ? 'deskQuoteMakeEvent' : isQuoted ? 'deskQuoteMake' : 'deskQuoteParaphrase')}
    </button>
  </div>`;
}

const EVIDENCE = {
  marks: 'deskQuoteInMarks',
  source: 'deskQuoteOwnText',
  none: 'deskQuoteOutside',
} as const satisfies Record<VoiceEvidence['from'], MessageKey>;

/**
 * Renders the choice whose words they are. The default is a reporter's, unless the text or its source shows that a
 * speaker said them.
 */
function renderVoices({ editor, onChange }: QuoteContext, voice: Voice, evidence: VoiceEvidence): TemplateResult {
  const { say } = editor;
  const option = (value: Voice, label: MessageKey) =>
    html`<label>
      <input
        type="radio"
        name="quote-voice"
        value=${value}
        .checked=${live(voice === value)}
        @change=${() => onChange({ voice: value })}
      />
      ${say(label)}
    </label>`;
  return html`<fieldset class="voices">
    <legend>${say('deskQuoteWhose')}</legend>
    <p class=${voice === 'speaker' && evidence.from === 'none' ? 'warning small' : 'muted small'}>
      ${say(EVIDENCE[evidence.from])}
    </p>
    ${option('reporter', 'deskQuoteReporters')} ${option('speaker', 'deskQuoteSpeakers')}
  </fieldset>`;
}

function sourceOf(editor: EditorContext, id: string): Json | undefined {
  return entriesAt(editor, '/sources').find((source) => memberOf(source, 'id') === id);
}

function optionsByPointer(editor: EditorContext, list: 'statements' | 'events') {
  return entriesAt(editor, `/${list}`).map((item, index) => ({
    value: `/${list}/${index}`,
    words: `${formatFieldName(editor.say, list === 'events' ? 'title' : 'text')}: ${shorten(nameOf(item))}`,
  }));
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
}
