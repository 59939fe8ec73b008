import { css, html, nothing, type TemplateResult } from 'lit';
import { summarizeStory } from '../../../versions/story-store.js';
import '../../../../i18n/en/draft.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/stories.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../../editor-data.js';
import { nameStory } from '../../name-story.js';
import type { EditorPart, EditorState } from '../../editor-state.js';
import { articleStyles } from '../../styles/article.styles.js';
import { keptStoriesStyles } from '../../styles/kept-stories.styles.js';
import { SHEET_FILES, STORY_FILES } from '../../saving/file-types.js';
import { renderKeptStories } from '../dialogs/kept-stories.js';
import { exampleFile } from './example-story.js';

export const styles = css`
  ${articleStyles}
  ${keptStoriesStyles}
`;

/** Ways to begin with a file: words, and the accepted types of files. */
const FILES: readonly (readonly [words: MessageKey, lead: MessageKey, accept: string])[] = [
  ['beginSheet', 'beginSheetLead', SHEET_FILES],
  ['beginTimelineJS', 'beginTimelineJSLead', '.json,.csv,application/json,text/csv'],
  ['beginStory', 'beginStoryLead', STORY_FILES],
];

/** Renders the ways to begin a story. */
export function renderBeginning(
  editor: EditorContext,
  state: EditorState,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say, focus, history } = editor;
  const isUndone = history.future.count > 0;
  const begin = async (part: EditorPart, field: string) => {
    if (isUndone) await commands.startStory();
    dispatch({ type: 'show-part', part });
    focus(field);
  };
  const choice = (words: MessageKey, lead: MessageKey, onChoose: (event: Event) => void) =>
    renderChoice(say(words), say(lead), onChoose);
  const chooseFile = (accept: string) => (event: Event) => {
    const input = (event.currentTarget as HTMLElement).closest('section')?.querySelector('input');
    if (!input) return;
    input.accept = accept;
    input.click();
  };
  const handleFile = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void commands.openFile(file);
    input.value = '';
  };
  return html`<section class="beginning work" aria-labelledby="beginning-title">
    <h2 id="beginning-title" tabindex="-1">${say('beginTitle')}</h2>
    <p class="muted">${say('storiesKeptOrSaved')}</p>
    ${isUndone ? renderUndone(editor, dispatch, commands) : nothing}
    <input type="file" hidden aria-label=${say('deskOpen')} @change=${handleFile} />
    <ul>
      ${choice('beginArticle', 'beginArticleLead', () => void begin('article', 'article-text'))}
      ${FILES.map(([words, lead, accept]) => choice(words, lead, chooseFile(accept)))}
      ${choice('beginExample', 'beginExampleLead', () => void commands.openFile(exampleFile()))}
      ${choice('beginEmpty', 'beginEmptyLead', () => void begin('story', '/title'))}
    </ul>
    ${renderKeptStories(editor, state, dispatch, commands)}
  </section>`;
}

/** Renders that everything in the open story was undone, with a button that brings all of it back. */
function renderUndone(editor: EditorContext, dispatch: EditorDispatch, commands: EditorCommands): TemplateResult {
  const { say, history, focus } = editor;
  const redoAll = () => {
    dispatch({ type: 'show-part', part: 'story' });
    for (let step = 0; step < history.future.count; step += 1) commands.redo();
    focus('part-title');
  };
  const name = nameStory(summarizeStory(history), editor);
  return html`<div class="unsaved" role="group" aria-labelledby="undone-story">
    <p id="undone-story">${say('beginUndone', { name })}</p>
    <p class="buttons">
      <button type="button" class="button primary" @click=${redoAll}>${say('beginRedo')}</button>
    </p>
  </div>`;
}

function renderChoice(words: string, lead: string, onChoose: (event: Event) => void): TemplateResult {
  return html`<li>
    <button type="button" class="beginning-choice" @click=${onChoose}>
      <b dir="auto">${words}</b> <span class="muted small">${lead}</span>
    </button>
  </li>`;
}
