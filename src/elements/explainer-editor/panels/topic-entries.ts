import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Json } from '../../../edit/json.js';
import { memberOf, valueAt } from '../../../edit/pointer.js';
import { storyEntries, type StoryEntry } from '../../../edit/story-entries.js';
import { castMessages } from '../../../i18n/en/cast.js';
import { editorMessages } from '../../../i18n/en/editor.js';
import { addEnglish } from '../../../i18n/messages.js';
import { memoizeLast } from '../../../scheduling/memoize.js';
import { nameOf, shorten, type EditorContext } from '../editor-context.js';
import { MAX_ROWS } from '../form-fields.js';
import { firstShown, renderRowPages } from './item-actions.js';
import { KIND_WORDS } from './new-entries.js';
import { nameSpeakers } from './speaker-names.js';

export const styles = css`
  .topic-entries label {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 24px;
    padding-block: 0.2em;
    font-size: 0.9375em;
    font-weight: 400;
    color: inherit;
  }
  .topic-entries input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
  }
`;

/** Name under which the page of a long list is remembered. */
const PAGES = 'topic-entries';

/** Lists what can belong to a topic, in the order of time. */
const entriesWithTopics = memoizeLast((document: Json) =>
  storyEntries(document).filter(({ kind }) => kind !== 'correction'),
);

/** Renders a checkbox for each statement and event, so that a topic gets many of them without opening their forms. */
export function renderTopicEntries(editor: EditorContext, pointer: string): TemplateResult {
  addEnglish(castMessages, editorMessages);
  const { say, document } = editor;
  const id = memberOf(valueAt(document, pointer), 'id');
  const entries = entriesWithTopics(document);
  const from = firstShown(editor, PAGES, entries.length);
  const count = typeof id === 'string' ? entries.filter(({ item }) => topicsOf(item).includes(id)).length : 0;
  return html`<fieldset class="topic-entries">
    <legend>${say('castTopicEntries')}</legend>
    <p class="hint small muted">${say(typeof id === 'string' ? 'castTopicLead' : 'castTopicUnnamed')}</p>
    ${
      typeof id === 'string'
        ? html`<ul>
              ${entries.slice(from, from + MAX_ROWS).map((entry) => renderEntry(editor, entry, id))}
            </ul>
            ${renderRowPages(editor, PAGES, entries.length)}
            <p class="small" role="status">${say('castTopicCount', { count })}</p>`
        : undefined
    }
  </fieldset>`;
}

function renderEntry(editor: EditorContext, { pointer, kind, item }: StoryEntry, id: string): TemplateResult {
  const { say } = editor;
  const topics = topicsOf(item);
  const isChosen = topics.includes(id);
  const speakers = nameSpeakers(editor, item);
  const toggle = () => {
    const others = topics.filter((each) => each !== id);
    const chosen = isChosen ? others : [...others, id];
    editor.set(`${pointer}/topics`, chosen.length > 0 ? chosen : undefined);
  };
  return html`<li>
    <label>
      <input type="checkbox" .checked=${live(isChosen)} @change=${toggle} />
      <span>
        <span class="muted small">${say(KIND_WORDS[kind])}</span>
        ${speakers === '' ? undefined : html`<b dir="auto">${speakers}:</b>`}
        <span dir="auto">${shorten(nameOf(item)) || say('deskNoName')}</span>
      </span>
    </label>
  </li>`;
}

/** Returns the topics of an entry as they are written: the format allows a single one without a list. */
function topicsOf(item: Json): readonly Json[] {
  return [memberOf(item, 'topics') ?? []].flat();
}
