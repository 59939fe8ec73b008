import { html, nothing, type TemplateResult } from 'lit';
import { textAt } from '../../../../edit/document/pointer.js';
import { storyEntries } from '../../../../edit/story/story-entries.js';
import { findFormerStories } from '../../../../edit/versions/former-stories.js';
import { checkMessages } from '../../../../i18n/en/check.js';
import { detailMessages } from '../../../../i18n/en/details.js';
import { draftMessages } from '../../../../i18n/en/draft.js';
import { editorMessages } from '../../../../i18n/en/editor.js';
import { addEnglish, type MessageKey } from '../../../../i18n/messages.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../../editor-data.js';
import type { Part } from '../../editor-state.js';
import { SHEET_FILES, STORY_FILES } from '../../saving/file-types.js';
import { countEntries } from '../entries/count-entries.js';
import { exampleFile } from './example-story.js';

export { articleStyles as styles } from '../../styles/article.styles.js';

/** Ways to begin with a file: words, and the accepted types of files. */
const FILES: readonly (readonly [words: MessageKey, lead: MessageKey, accept: string])[] = [
  ['beginSheet', 'beginSheetLead', SHEET_FILES],
  ['beginTimelineJS', 'beginTimelineJSLead', '.json,.csv,application/json,text/csv'],
  ['beginStory', 'beginStoryLead', STORY_FILES],
];

/** Renders the ways to begin a story. */
export function renderBeginning(
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  addEnglish(checkMessages, detailMessages, draftMessages, editorMessages);
  const { say, focus } = editor;
  const begin = (part: Part, field: string) => {
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
    <input type="file" hidden aria-label=${say('deskOpen')} @change=${handleFile} />
    <ul>
      ${choice('beginArticle', 'beginArticleLead', () => begin('article', 'article-text'))}
      ${FILES.map(([words, lead, accept]) => choice(words, lead, chooseFile(accept)))}
      ${choice('beginExample', 'beginExampleLead', () => void commands.openFile(exampleFile()))}
      ${choice('beginEmpty', 'beginEmptyLead', () => begin('story', '/title'))}
    </ul>
    ${renderFormerStories(editor, commands)}
  </section>`;
}

function renderChoice(words: string, lead: string, onChoose: (event: Event) => void): TemplateResult {
  return html`<li>
    <button type="button" class="beginning-choice" @click=${onChoose}>
      <b dir="auto">${words}</b> <span class="muted small">${lead}</span>
    </button>
  </li>`;
}

/** Renders the stories that others have replaced, with a button for each that opens it again. */
function renderFormerStories(editor: EditorContext, commands: EditorCommands): TemplateResult | typeof nothing {
  const { say, history } = editor;
  const stories = findFormerStories(history);
  if (stories.length === 0) return nothing;
  return html`<h3 id="former-stories">${say('beginAgain')}</h3>
    <ul aria-labelledby="former-stories">
      ${stories.map(({ document, place }) =>
        renderChoice(
          textAt(document, 'title') || say('deskUntitled'),
          countEntries(
            { document, say },
            storyEntries(document).filter(({ list }) => list !== 'corrections'),
          ),
          () => void commands.startStory(place),
        ),
      )}
    </ul>`;
}
