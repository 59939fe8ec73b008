import { html, nothing, svg, type TemplateResult } from 'lit';
import { storyEntries, type EntryKind, type StoryEntry } from '../../../story/story-entries.js';
import { hasUncitedDate } from '../../../dates/uncited-date.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/story.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import { each } from '../../../../elements/base/each-directive.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorPart } from '../../editor-state.js';
import { MAX_ROWS, pageOf } from '../../form-fields.js';
import { renderEntryFilter } from './entry-filter.js';
import { findEntries, formatEntryDate } from './find-entries.js';
import { renderItem } from '../forms.js';
import { firstShown, renderDelete, renderRowPages } from './item-actions.js';
import { KIND_WORDS, NEW_ENTRIES } from './new-entries.js';
import { renderProblems } from '../check/problem-notes.js';
import { nameSpeakers } from './speaker-names.js';

/** Maximum number of entries without a filter field. */
const MAX_UNFILTERED = 10;

const sortEntries = memoizeLast(storyEntries);

/** Renders the events, statements, silences and corrections of a story in the order of time. */
export function renderStoryEntries(
  editor: EditorContext,
  filter: string,
  onFilter: (filter: string) => void,
  onShow: (part: EditorPart) => void,
): TemplateResult {
  const { say } = editor;
  const entries = sortEntries(editor.document, editor.held);
  const found = filterEntries(editor, entries, filter);
  const from = firstShown(editor, 'story', found.length);
  return html`${renderNewButtons(editor, onShow)}
    ${filter !== '' || entries.length > MAX_UNFILTERED ? renderEntryFilter(editor, 'entry-filter', filter, countFound(editor, found, filter), onFilter) : nothing}
    ${['events', 'statements', 'corrections'].map((list) => renderProblems(editor, `/${list}`))}
    ${entries.length === 0 ? html`<p class="muted">${say('deskNothingYet')}</p>` : nothing}
    <ol class="items">
      ${each(
        found.slice(from, from + MAX_ROWS),
        ({ pointer }) => pointer,
        (entry) =>
          renderEntry(editor, entry, neighbourOf(found, entry), () => showEntry(editor, entry.pointer, filter)),
      )}
    </ol>
    ${renderRowPages(editor, 'story', found.length)}`;
}

function renderNewButtons(editor: EditorContext, onShow: (part: EditorPart) => void): TemplateResult {
  const way = (part: EditorPart, words: MessageKey) =>
    html`<button type="button" class="text-button" @click=${() => onShow(part)}>${editor.say(words)}</button>`;
  return html`<div class="buttons new-entries">
      ${NEW_ENTRIES.map(
        ({ words, id, add }) =>
          html`<button type="button" class="button" id=${id} @click=${() => add(editor)}>${editor.say(words)}</button>`,
      )}
      <span class="ways">${way('quote', 'deskQuote')} ${way('article', 'deskArticle')}</span>
    </div>
    <p class="muted small">${editor.say('deskAddLead')}</p>`;
}

/** Returns the entries with all words of the filter, and always the entry whose form is open. */
function filterEntries(editor: EditorContext, entries: readonly StoryEntry[], filter: string): readonly StoryEntry[] {
  const found = new Set(findEntries(editor, entries, filter));
  return entries.filter((entry) => entry.pointer === editor.opened || found.has(entry));
}

/** Tells how many entries have the words of the filter. The one whose form is open may have lost them, and stays in the list. */
function countFound(editor: EditorContext, shown: readonly StoryEntry[], filter: string): string {
  const count = findEntries(editor, shown, filter).length;
  return editor.say(count < shown.length ? 'deskFilteredOpen' : 'deskFiltered', { count });
}

/** Shows the page of an entry after a form was closed, since the entry may move then. If the filter hides it, the filter gets the focus. */
function showEntry(editor: EditorContext, pointer: string, filter: string): void {
  const opened = editor.opened === pointer ? undefined : pointer;
  const found = filterEntries({ ...editor, opened }, storyEntries(editor.document), filter);
  const row = found.findIndex((entry) => entry.pointer === pointer);
  editor.showRows('story', pageOf(row));
  if (row < 0) editor.focus('entry-filter');
}

/** Returns the pointer of the entry below another one in the list, or else of the one above. */
function neighbourOf(found: readonly StoryEntry[], entry: StoryEntry): string | undefined {
  const at = found.indexOf(entry);
  return (found[at + 1] ?? found[at - 1])?.pointer;
}

function renderEntry(
  editor: EditorContext,
  { list, index, kind, item }: StoryEntry,
  beside: string | undefined,
  onToggle: () => void,
): TemplateResult {
  const speakers = nameSpeakers(editor, item);
  const lead = html`<span class="item-kind ${kind}">${icon(kind)}${editor.say(KIND_WORDS[kind])}</span>
    <span class="item-date muted"
      >${formatEntryDate(editor, item)}${hasUncitedDate(item) ? ` (${editor.say('deskOwnDate')})` : nothing}</span
    >
    ${speakers ? html`<span class="item-speaker" dir="auto">${speakers}</span>` : nothing}`;
  const buttons = html`<span class="moves">${renderDelete(editor, list, index, beside)}</span>`;
  return renderItem(editor, list, index, lead, buttons, onToggle);
}

const BUBBLE = svg`<path d="M2 3h12v8H7l-3 3v-3H2z" />`;

const ICONS: Readonly<Record<EntryKind, unknown>> = {
  event: svg`<circle cx="8" cy="8" r="3.5" /><path d="M8 1v3.5M8 11.5V15" />`,
  statement: BUBBLE,
  silence: BUBBLE,
  correction: svg`<path d="m3 13 1-4 7-7 3 3-7 7z" />`,
};

function icon(kind: EntryKind): TemplateResult {
  return html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${ICONS[kind]}</svg>`;
}
