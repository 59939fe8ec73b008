import { html, nothing, type TemplateResult } from 'lit';
import { valueAt } from '../../document/pointer.js';
import { isList } from '../../document/json.js';
import { STORY_LISTS, type StoryListName } from '../../story/story-entries.js';
import { documentShape, headShape } from '../../../model/schema/schema.js';
import { entriesAt, LIST_WORDS, type EditorContext } from '../editor-context.js';
import type { EditorPart } from '../editor-state.js';
import { renderFields, renderUnknown } from '../fields/fields.js';
import type { FormListName } from '../form-fields.js';
import type { ArticleState } from './article/article-state.js';
import { renderStoryEntries } from './entries/entries.js';
import { renderMore } from './forms.js';
import { renderProblems } from './check/problem-notes.js';
import '../../../i18n/en/editor.js';
import '../../../i18n/en/story.js';

export { storyStyles as styles } from '../styles/story.styles.js';

const MAIN = ['title', 'summary'];

/** Fields that editors needn't see: the version of the format and the address of its schema. */
const HIDDEN = new Set(['$schema', 'explainer']);

/**
 * Renders the document's own fields, and below them its entries. An empty story tells of an article that waits.
 *
 * @param renderSheet Renders a list as a sheet; undefined for forms in the order of time.
 */
export function renderStory(
  editor: EditorContext,
  article: ArticleState,
  filter: string,
  renderSheet: ((list: FormListName) => unknown) | undefined,
  onFilter: (filter: string) => void,
  onShow: (part: EditorPart) => void,
): TemplateResult {
  const sheet = (list: StoryListName) =>
    html`<h3>${editor.say(LIST_WORDS[list])}</h3>
      ${renderSheet?.(list)}`;
  // The sheet of corrections is shown if the story has any.
  const lists = STORY_LISTS.filter((list) => list !== 'corrections' || entriesAt(editor, '/corrections').length > 0);
  return html`${renderStoryFields(editor)}
  ${renderSheet ? lists.map(sheet) : renderStoryEntries(editor, filter, onFilter, onShow)}
  ${
    isWaiting(article) && STORY_LISTS.every((list) => entriesAt(editor, `/${list}`).length === 0)
      ? html`<p>${editor.say('deskArticleWaits', { tool: editor.say('deskArticle') })}</p>`
      : nothing
  }`;
}

/** Returns true for an article that is not read yet, or has questions open if nothing of it is in the story. */
function isWaiting({ draft, text = '' }: ArticleState): boolean {
  if (!draft) return text.trim() !== '';
  return draft.decisions.some((each) => each === undefined || each.is === 'confirmed' || each.is === 'found');
}

/** Renders the document's own fields. Its corrections are among the entries of the story, unless they are no list. */
function renderStoryFields(editor: EditorContext): TemplateResult {
  const { document } = editor;
  const corrections = valueAt(document, '/corrections');
  const areEntries = corrections === undefined || isList(corrections);
  const isMore = (name: string) => !MAIN.includes(name) && !HIDDEN.has(name) && !(name === 'corrections' && areEntries);
  const more = [...headShape.fields.keys()].filter(isMore);
  return html`<div class="form">
    ${renderProblems(editor, '')} ${renderProblems(editor, '/explainer')}
    <div class="fields">${renderFields(editor, '', headShape, MAIN)}</div>
    ${renderMore(editor, renderFields(editor, '', headShape, more))} ${renderUnknown(editor, document, documentShape)}
  </div>`;
}
