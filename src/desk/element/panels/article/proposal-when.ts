import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chosenTopics } from '../../../draft/story/chosen-topics.js';
import { addEventOf, dayOfNewEvent } from '../../../draft/confirm-proposal.js';
import type { AskedProposal, Draft } from '../../../draft/draft.js';
import { findDayBesideDate } from '../../../draft/dates/other-day.js';
import { findDateSource } from '../../../draft/dates/date-source.js';
import { suggestDayOfSentence } from '../../../draft/dates/day-of-sentence.js';
import { hasEditedDate } from '../../../draft/dates/edited-date.js';
import { chosenEvent, eventsIn } from '../../../draft/dates/said-at.js';
import { findSilenceLimits, readSilence } from '../../../draft/words/silence-limits.js';
import '../../../../i18n/en/draft.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/new-item.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import { memberOf } from '../../../document/pointer.js';
import { isEdtf } from '../../../../time/parse/parse-edtf.js';
import { entriesAt, nameOf, shortenWithin, type EditorContext } from '../../editor-context.js';
import { askForNew, renderNewChoices, renderNewItem } from '../../fields/new-choices.js';
import { renderDateSuggestions } from '../../fields/date-suggestions.js';
import { isTypedIn, trackTyping } from '../../fields/typed-choice.js';
import type { NewItemField } from '../entries/new-item.js';
import type { ArticleContext } from './article-context.js';
import { renderKeyName, selectAll } from './card-fields.js';
import { renderCardReferences } from './card-references.js';
import type { DraftActs } from './draft-acts.js';
import { ABOUT_ID, DATE_ID, SAID_AT_ID, TOPICS_ID } from './missing-words.js';
import { findGround } from './offer-dates.js';
import { readTypedDate } from './read-day.js';

const EVENTS = { refersTo: ['events'] } as const;
const TOPICS = { refersTo: ['topics'] } as const;

/** Renders the place and time of a statement, or the date of an event. */
export function renderWhen(
  context: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  acts: DraftActs,
  isSilence: boolean,
): TemplateResult {
  return html`<div class="draft-when">
    ${renderSaidAt(context, draft, index, asked, acts, isSilence)}
    ${renderDate(context, draft, index, asked, acts, isSilence)}
    ${renderAbout(context, draft, index, asked, acts, isSilence)} ${renderTopics(context, draft, index, asked, acts)}
  </div>`;
}

/** Renders the choice of the event at which it was said, or which a silence is about. */
function renderSaidAt(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  acts: DraftActs,
  isSilence: boolean,
): unknown {
  const { say, document } = editor;
  const events = eventsIn(document);
  if (asked.kind !== 'statement') return nothing;
  const chosen = chosenEvent(draft, index, document) ?? '';
  return html`<div class="field short">
    <label for=${SAID_AT_ID}>${say(isSilence ? 'draftAbout' : 'draftSaidAt')} ${renderKeyName('E')}</label>
    <select
      id=${SAID_AT_ID}
      aria-keyshortcuts="E"
      @change=${(event: Event) => {
        const list = event.currentTarget as HTMLSelectElement;
        const { value } = list;
        if (!askForNew(editor, SAID_AT_ID, value, isTypedIn(list))) acts.chooseEvent(value);
      }}
      @keydown=${trackTyping}
      @pointerdown=${trackTyping}
    >
      <option value="" .selected=${live(chosen === '')}>${say('deskNone')}</option>
      ${events.map(
        ({ id, title }) => html`<option value=${id} .selected=${live(chosen === id)}>${shortenWithin(title)}</option>`,
      )}
      ${renderNewChoices(editor, EVENTS)}
    </select>
    ${renderNewItem(editor, SAID_AT_ID, { ids: events.map(({ id }) => id), choose: acts.chooseNewEvent, ...knownOfEvent(editor, draft, index) })}
  </div>`;
}

/** Returns the edit that adds an event of a statement, and the date in its sentence. */
function knownOfEvent(editor: EditorContext, draft: Draft, index: number): Pick<NewItemField, 'insert' | 'date'> {
  const { document, readDate } = editor;
  return {
    insert: (id, title, date) => addEventOf(draft, index, document, { id, title, date }),
    date: {
      found: dayOfNewEvent(draft, index, readDate),
      read: (typed) => readTypedDate(editor, typed, draft.source.published),
    },
  };
}

/** Renders the events that a statement is about. A silence has its own field for that. */
function renderAbout(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  { kind }: AskedProposal,
  acts: DraftActs,
  isSilence: boolean,
): unknown {
  const { say, document } = editor;
  if (kind !== 'statement' || isSilence) return nothing;
  const items = eventsIn(document).map(({ id, title }) => ({ id, name: title }));
  const list = { id: ABOUT_ID, label: say('draftIsAbout'), key: 'O', items, chosen: acts.aboutIds, refersTo: EVENTS };
  return renderCardReferences(editor, list, {
    choose: acts.chooseAbout,
    chooseNew: acts.chooseNewAbout,
    known: knownOfEvent(editor, draft, index),
  });
}

/** Renders the topics of a statement. New topics can be added, also the first one of a story. */
function renderTopics(
  { editor }: ArticleContext,
  draft: Draft,
  index: number,
  { kind }: AskedProposal,
  acts: DraftActs,
): unknown {
  if (kind !== 'statement') return nothing;
  const chosen = chosenTopics(draft.changes[index] ?? {}, editor.document);
  const items = entriesAt(editor, '/topics').flatMap((topic) => {
    const id = memberOf(topic, 'id');
    return typeof id === 'string' ? [{ id, name: nameOf(topic) }] : [];
  });
  const list = { id: TOPICS_ID, label: editor.say('field-topics'), key: 'U', items, chosen, refersTo: TOPICS };
  return renderCardReferences(editor, list, { choose: acts.chooseTopics, chooseNew: acts.chooseNewTopic });
}

function renderDate(
  context: ArticleContext,
  draft: Draft,
  index: number,
  asked: AskedProposal,
  acts: DraftActs,
  isSilence: boolean,
): TemplateResult {
  const { editor } = context;
  const { say } = editor;
  const inWords = (edtf: string) => editor.formatDate(edtf) ?? edtf;
  const { readDate } = acts;
  const proposed = asked.kind === 'event' ? (asked.proposal.date ?? '') : '';
  const typed = draft.changes[index]?.date ?? proposed;
  const { published } = draft.source;
  const read = readTypedDate(editor, typed, published);
  const isOwn = hasEditedDate(draft, index, read) || isUnsourced(read);
  const label = asked.kind === 'event' ? 'draftDate' : isSilence ? untilWhen(draft, index, asked) : 'draftSaidOn';
  const other = isSilence ? undefined : findDayBesideDate(draft, index, read ?? '', editor.readDate);
  const readings = read === undefined ? (editor.readDate?.(typed, published) ?? []) : [];
  return html`<div class="field short">
    <label for=${DATE_ID}>${say(label)} ${renderKeyName('T')}</label>
    <input
      id=${DATE_ID}
      placeholder=${say('draftDateHint')}
      aria-keyshortcuts="T"
      aria-describedby="draft-date-means"
      .value=${live(typed)}
      @focus=${selectAll}
      @input=${(event: Event) => acts.change({ date: (event.currentTarget as HTMLInputElement).value })}
    />
    ${renderDateSuggestions(editor, acts.dates, acts.takeDate, renderKeyName(readDate === undefined ? 'D' : ''))}
    <p class="meaning ${isOwn ? 'warning' : ''}" id="draft-date-means">
      ${meaningOf()} ${other ? say('draftOtherDay', { words: other.words }) : nothing}
    </p>
    ${
      readDate !== undefined
        ? html`<button
            type="button"
            class="fix"
            id="draft-read-date"
            aria-keyshortcuts="D"
            @click=${() => acts.takeDate(readDate)}
          >
            ${say('draftTakeReadDate', { date: inWords(readDate) })} ${renderKeyName('D')}
          </button>`
        : other
          ? html`<button type="button" class="fix" @click=${() => acts.change({ date: other.date })}>
              ${say('deskUse', { value: inWords(other.date) })}
            </button>`
          : nothing
    }
    ${readings.map(
      ({ edtf }) =>
        html`<button type="button" class="fix" @click=${() => acts.change({ date: edtf })}>
          ${say('deskUse', { value: inWords(edtf) })}
        </button>`,
    )}
  </div>`;

  /** Returns true for the day of a statement that neither the article gives, nor the event at which it was said. */
  function isUnsourced(edtf = ''): boolean {
    return !isSilence && isEdtf(edtf) && findDateSource(draft, index, edtf, editor.document, '')?.length === 0;
  }

  function meaningOf(): unknown {
    if (read === undefined) return say('draftNotRead');
    if (read === '') return asked.kind === 'event' ? say('draftNoDate') : nothing;
    if (isOwn && asked.kind === 'statement')
      return `${say('deskMeans', { date: inWords(read) })} ${say('deskOwnDateWhy')}`;
    if (isOwn) return sayOwnDate(read);
    const isRead = asked.kind === 'event' || isOfVerb(read);
    return say(isRead ? 'draftDateRead' : 'deskMeans', { date: inWords(read) });
  }

  /** Returns true for a day that the sentence of a statement gives by its verb. */
  function isOfVerb(edtf: string): boolean {
    return (
      !isSilence && suggestDayOfSentence(draft, asked, editor.readDate).some((day) => day.isOfVerb && day.edtf === edtf)
    );
  }

  /** Formats the origin of a date of an event that was not read for it: the editor, or the article if there is a reason in it. */
  function sayOwnDate(edtf: string): string {
    const date = inWords(edtf);
    const ground = findGround(context, draft, index, asked, edtf);
    if (ground) return say(ground.from === 'in' ? 'draftDateIn' : 'draftDateAlike', { date, words: ground.name ?? '' });
    if (readDate === undefined) return say('draftDateOwn', { date });
    return say('draftDateInstead', { date, read: inWords(readDate) });
  }
}

/** Returns the label of the last day of a silence. A silence up to the report has the day of the report by default. */
function untilWhen(
  draft: Draft,
  index: number,
  { proposal }: Extract<AskedProposal, { readonly kind: 'statement' }>,
): MessageKey {
  const { isWide } = readSilence(findSilenceLimits(draft, proposal), draft.changes[index] ?? {});
  return isWide && draft.source.published ? 'draftSilentUntil' : 'draftSilentUntilOpen';
}
