import { html, type TemplateResult } from 'lit';
import type { ListedStory } from '../../../versions/kept-stories.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../../editor-data.js';
import type { EditorState } from '../../editor-state.js';
import type { UnsavedWork } from '../../saving/unsaved-work.js';
import { nameStory } from '../../name-story.js';
import { formatStoryCounts, formatFacts, renderCall, renderQuestion } from './kept-stories.js';
import '../../../../i18n/en/commands.js';
import '../../../../i18n/en/stories.js';

const QUESTION_ID = 'discard';

/** Renders a question about unsaved work of another tab: whether to continue, merge or delete it. */
export function renderUnsavedWork(
  work: UnsavedWork,
  editor: EditorContext,
  { asked }: EditorState,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const name = nameStory(work.story, editor);
  const ask = (id: string | undefined) => {
    dispatch({ type: 'set', change: { asked: id } });
    editor.focus(id ?? 'unsaved-work');
  };
  const discard = () => {
    ask(undefined);
    void commands.recovery?.discard(work);
  };
  return html`<div class="unsaved" role="group" aria-labelledby="unsaved-work">
    <div id="unsaved-work" tabindex="-1">${renderLead(say('deskFound', { name }), work.story, editor)}</div>
    <p class="buttons">
      <button type="button" class="button primary" @click=${() => void commands.recovery?.resume(work)}>
        ${say('deskRestore')}
      </button>
      <button type="button" class="button" @click=${() => void commands.recovery?.merge(work)}>
        ${say('deskMerge')}
      </button>
      <button type="button" class="button" @click=${() => ask(QUESTION_ID)}>${say('deskDiscardNamed')}</button>
    </p>
    ${
      asked === QUESTION_ID
        ? renderQuestion(
            editor,
            { id: QUESTION_ID, words: say('discardAsk', { name, what: formatStoryCounts(editor, work.story) }) },
            { words: say('deskDiscard'), run: discard },
            () => ask(undefined),
          )
        : ''
    }
  </div>`;
}

/** Renders which story is the latest that no tab has open, with the way to go on with it. */
export function renderLatest(
  story: ListedStory,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const hide = () => dispatch({ type: 'set', change: { latest: undefined } });
  const values = { name: nameStory(story, editor) };
  return html`<div class="unsaved" role="group" aria-labelledby="latest-work">
    <div id="latest-work">${renderLead(say('latestLead', values), story, editor)}</div>
    <p class="buttons">
      <button
        type="button"
        class="button primary"
        aria-label=${say('latestOpenNamed', values)}
        @click=${() => void commands.openStory(story.id)}
      >
        ${say('deskRestore')}
      </button>
      ${renderHide(editor, values, hide)}
    </p>
  </div>`;
}

/** Renders which stories are open in other tabs, with the ways to get at them. */
export function renderElsewhere(
  editor: EditorContext,
  { elsewhere }: EditorState,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): readonly TemplateResult[] {
  const { say } = editor;
  return elsewhere.map((story) => {
    const name = nameStory(story, editor);
    const id = `elsewhere:${story.id}`;
    const hide = () => dispatch({ type: 'set', change: { elsewhere: elsewhere.filter((each) => each !== story) } });
    return html`<div class="unsaved" role="group" aria-labelledby=${id}>
      <div id=${id}>${renderLead(say('elsewhereLead', { name }), story, editor)}</div>
      <p class="buttons">${renderCall(story, editor, commands)} ${renderHide(editor, { name }, hide)}</p>
    </div>`;
  });
}

/** Renders the button that hides a notice. Neither a tab nor a story is closed. */
function renderHide({ say }: EditorContext, values: { readonly name: string }, hide: () => void): TemplateResult {
  return html`<button type="button" class="button" aria-label=${say('noticeHideNamed', values)} @click=${hide}>
    ${say('noticeHide')}
  </button>`;
}

/** Renders the words of a notice, and the facts by which its story is told from another one of the same name. */
function renderLead(words: string, story: ListedStory, editor: EditorContext): TemplateResult {
  return html`<p>${words}</p>
    <p class="muted small">${formatFacts(story, editor)}</p>`;
}
