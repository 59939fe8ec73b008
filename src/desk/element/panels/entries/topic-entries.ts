import { css, html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import type { Json } from '../../../document/json.js';
import { setField, type Edit } from '../../../document/make-edits.js';
import { memberOf, valueAt } from '../../../document/pointer.js';
import { fieldOrderAt } from '../../../document/shape-at-pointer.js';
import { storyEntries, type StoryEntry } from '../../../story/story-entries.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import { each } from '../../../../elements/base/each-directive.js';
import { entriesAt, nameOf, type EditorContext } from '../../editor-context.js';
import { firstField, MAX_ROWS } from '../../form-fields.js';
import { today } from '../../fields/dates-controller.js';
import { renderEntryFilter } from './entry-filter.js';
import { findEntries } from './find-entries.js';
import { addItem, firstShown, renderRowPages } from './item-actions.js';
import { KIND_WORDS } from './new-entries.js';
import { nameSpeakers } from './speaker-names.js';
import '../../../../i18n/en/cast.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/story.js';

export const styles = css`
  .topic-entries li label {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 24px;
    padding-block: 0.2em;
    font-size: 0.9375em;
    font-weight: 400;
    color: inherit;
  }
  .topic-entries li input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
  }
`;

/** Name under which the page of a long list is remembered. */
const PAGES = 'topic-entries';

/** Lists the entries that can belong to a topic, in the order of time. */
const entriesWithTopics = memoizeLast((document: Json) =>
  storyEntries(document).filter(({ kind }) => kind !== 'correction'),
);

/** Maximum number of entries without a filter field. */
const MAX_UNFILTERED = 7;

/** Lists entries with a checkbox each, so that a topic gets many of them without opening their forms. It keeps the words that are looked for. */
class TopicEntries extends Directive {
  #filter = '';
  #editor: EditorContext | undefined;
  #id = '';

  render(editor: EditorContext, id: string): TemplateResult {
    const { say, document } = editor;
    const entries = entriesWithTopics(document);
    // The words of a field that is no longer shown must not hide entries.
    if (id !== this.#id || entries.length <= MAX_UNFILTERED) this.#filter = '';
    this.#editor = editor;
    this.#id = id;
    const found = findEntries(editor, entries, this.#filter);
    const from = firstShown(editor, PAGES, found.length);
    const shown = found.slice(from, from + MAX_ROWS);
    const count = entries.filter(({ item }) => topicsOf(item).includes(id)).length;
    const rest = entries.filter(({ item }) => !hasTopic(editor, item)).length;
    return html`${entries.length > MAX_UNFILTERED ? this.#renderFind(editor, shown, found.length) : nothing}
      <ul>
        ${each(
          shown,
          ({ pointer }) => pointer,
          (entry) => renderEntry(editor, entry, id),
        )}
      </ul>
      ${renderRowPages(editor, PAGES, found.length)}
      <p class="small" role="status">
        ${say('castTopicCount', { count })} ${rest > 0 ? say('castTopicRest', { count: rest }) : nothing}
      </p>`;
  }

  #renderFind(editor: EditorContext, shown: readonly StoryEntry[], count: number): TemplateResult {
    const { say } = editor;
    const put = (isChosen: boolean) => editor.apply(withTopic(editor.document, shown, this.#id, isChosen));
    return html`${renderEntryFilter(editor, 'topic-filter', this.#filter, say('deskFiltered', { count }), (filter) => this.#find(filter))}
      <p class="buttons">
        <button type="button" class="button" ?disabled=${shown.length === 0} @click=${() => put(true)}>
          ${say('castTopicAll', { count: shown.length })}
        </button>
        <button type="button" class="button" ?disabled=${shown.length === 0} @click=${() => put(false)}>
          ${say('castTopicNone', { count: shown.length })}
        </button>
      </p>`;
  }

  #find(filter: string): void {
    this.#filter = filter;
    // This updates the desk even if the first page was shown before.
    this.#editor?.showRows(PAGES, 0);
  }
}

const topicEntries = directive(TopicEntries);

/** Renders the entries of a topic, and those that can be added to it. */
export function renderTopicEntries(editor: EditorContext, pointer: string): TemplateResult {
  const { say, document } = editor;
  const id = memberOf(valueAt(document, pointer), 'id');
  const isNamed = typeof id === 'string';
  return html`<fieldset class="topic-entries">
    <legend>${say('castTopicEntries')}</legend>
    <p class="hint small muted">${say(isNamed ? 'castTopicLead' : 'castTopicUnnamed')}</p>
    ${isNamed ? [topicEntries(editor, id), renderAddFinding(editor, id)] : nothing}
  </fieldset>`;
}

/** Renders a button that begins a finding about a topic. */
function renderAddFinding(editor: EditorContext, id: string): TemplateResult {
  const handleClick = () => {
    addItem(editor, 'findings', firstField('findings'), { about: { topics: [id] }, asOf: today() });
  };
  return html`<p>
    <button type="button" class="text-button" @click=${handleClick}>${editor.say('deskAddFinding')}</button>
  </p>`;
}

function renderEntry(editor: EditorContext, entry: StoryEntry, id: string): TemplateResult {
  const { say, document } = editor;
  const { kind, item } = entry;
  const isChosen = topicsOf(item).includes(id);
  const speakers = nameSpeakers(editor, item);
  return html`<li>
    <label>
      <input
        type="checkbox"
        .checked=${live(isChosen)}
        @change=${() => editor.apply(withTopic(document, [entry], id, !isChosen))}
      />
      <span>
        <span class="muted small">${say(KIND_WORDS[kind])}</span>
        ${speakers === '' ? undefined : html`<b dir="auto">${speakers}:</b>`}
        <span dir="auto">${nameOf(item) || say('deskNoName')}</span>
        ${hasTopic(editor, item) ? undefined : html`<b class="small warning">${say('castNoTopic')}</b>`}
      </span>
    </label>
  </li>`;
}

/** Returns the edit that adds a topic to entries, or removes it. Entries that have it already, or don't have it, are not changed. */
function withTopic(document: Json, entries: readonly StoryEntry[], id: string, isChosen: boolean): Edit {
  return entries.flatMap(({ pointer, item }) => {
    const topics = topicsOf(item);
    if (topics.includes(id) === isChosen) return [];
    const chosen = isChosen ? [...topics, id] : topics.filter((topic) => topic !== id);
    return setField(document, `${pointer}/topics`, chosen.length > 0 ? chosen : undefined, fieldOrderAt(pointer));
  });
}

/** Returns true for an entry with a topic of the story. Entries may still have the id of a removed topic. */
function hasTopic(editor: EditorContext, item: Json): boolean {
  const topics = topicsOf(item);
  return entriesAt(editor, '/topics').some((topic) => topics.includes(memberOf(topic, 'id') ?? null));
}

/** Returns the topics of an entry as a list. The format allows a single topic without one. */
function topicsOf(item: Json): readonly Json[] {
  return [memberOf(item, 'topics') ?? []].flat();
}
