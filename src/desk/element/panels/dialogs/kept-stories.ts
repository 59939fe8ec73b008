import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../../../document/is-blank.js';
import type { ListedStory } from '../../../versions/kept-stories.js';
import type { StorySummary } from '../../../versions/story-store.js';
import { formatList } from '../../../../i18n/message-parts.js';
import { shorten, type EditorContext } from '../../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../../editor-data.js';
import type { EditorState } from '../../editor-state.js';
import { formatTime } from '../../editor-toolbar.js';
import { nameStory } from '../../name-story.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/stories.js';

/** Renders the ways to open a story: from a file, or from the list of those that the browser keeps. */
export function renderStories(
  editor: EditorContext,
  state: EditorState,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const chooseFile = (event: Event) => {
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLInputElement>('.toolbar input[type=file]')?.click();
    dispatch({ type: 'close-dialog' });
  };
  const isEmpty = state.stories.length === 0 && state.deletedStories.length === 0;
  return html`<p>
      <button type="button" class="button primary" @click=${chooseFile}>${say('storiesFile')}</button>
      <span class="muted small">${say('storiesFileLead')}</span>
    </p>
    <p class="muted small">${say('storiesKeptOrSaved')}</p>
    ${isEmpty ? html`<p class="muted">${say('storiesNone')}</p>` : renderKeptStories(editor, state, dispatch, commands)}`;
}

/** Renders the stories that the browser keeps, the latest first, and those that were deleted. */
export function renderKeptStories(
  editor: EditorContext,
  { stories, deletedStories, asked }: EditorState,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult | typeof nothing {
  const { say, document } = editor;
  // An empty story that is open here is the beginning itself, unless something can be done again in it.
  const listed = stories.filter(({ open, isUndone }) => open !== 'here' || isUndone === true || !isBlank(document));
  if (listed.length === 0 && deletedStories.length === 0) return nothing;
  const ask = (id: string | undefined) => {
    dispatch({ type: 'set', change: { asked: id } });
    editor.focus(id ?? 'kept-stories');
  };
  const askAboutAll = () => {
    void commands.showStories('clear').then(() => editor.focus('clear-lead'));
  };
  return html`<div class="kept-stories">
    ${
      listed.length > 0
        ? html`<h3 id="kept-stories" tabindex="-1">${say('storiesKept')}</h3>
            <ul aria-labelledby="kept-stories">
              ${listed.map((story) => renderStory(story, editor, asked, ask, commands))}
            </ul>
            <p class="buttons">
              <button type="button" class="text-button" @click=${askAboutAll}>${say('deskKeptMenu')}</button>
            </p>`
        : nothing
    }
    ${
      deletedStories.length > 0
        ? html`<h3 id="deleted-stories" tabindex="-1">${say('storiesDeleted')}</h3>
            <ul aria-labelledby="deleted-stories">
              ${deletedStories.map((story) => renderDeleted(story, editor, commands))}
            </ul>`
        : nothing
    }
  </div>`;
}

function renderStory(
  story: ListedStory,
  editor: EditorContext,
  asked: string | undefined,
  ask: (id: string | undefined) => void,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const { id, open } = story;
  const name = nameStory(story, editor);
  const question = `delete:${id}`;
  return html`<li>
    ${
      open
        ? html`<p class="story-here">${renderFacts(story, editor)}</p>`
        : html`<button type="button" class="beginning-choice" @click=${() => void commands.openStory(id)}>
            ${renderFacts(story, editor)}
          </button>`
    }
    <p class="buttons">
      ${
        open === 'elsewhere'
          ? renderCall(story, editor, commands)
          : html`<button
              type="button"
              class="text-button"
              aria-label=${say('storiesDeleteNamed', { name })}
              @click=${() => ask(question)}
            >
              ${say('storiesDelete')}
            </button>`
      }
    </p>
    ${
      asked === question
        ? renderQuestion(
            editor,
            { id: question, words: say('storiesAsk', { name, what: formatStoryCounts(editor, story) }) },
            {
              words: say('storiesDeleteYes', { name }),
              run: () => {
                ask(undefined);
                void commands.deleteStory(id);
              },
            },
            () => ask(undefined),
          )
        : nothing
    }
  </li>`;
}

function renderDeleted(story: StorySummary, editor: EditorContext, commands: EditorCommands): TemplateResult {
  const { say } = editor;
  return html`<li>
    <p class="story-here">${renderFacts(story, editor)}</p>
    <p class="buttons">
      <button
        type="button"
        class="text-button"
        aria-label=${say('storiesBringBackNamed', { name: nameStory(story, editor) })}
        @click=${() => void commands.bringBackStory(story.id)}
      >
        ${say('storiesBringBack')}
      </button>
    </p>
  </li>`;
}

/** Renders the title of a story, and below it what is known of it. */
function renderFacts(story: ListedStory, editor: EditorContext): TemplateResult {
  const { open } = story;
  const where = open && editor.say(open === 'here' ? 'storiesHere' : 'storiesElsewhere');
  return html`<b dir="auto">${nameStory(story, editor)}</b>
    <span class="muted small">${formatFacts(story, editor)}</span>
    ${where ? html`<b class="small">${where}</b>` : nothing}`;
}

/** Formats what tells a story from another one of the same name: how much is in it, its last day, and its last change. */
export function formatFacts(story: StorySummary, editor: EditorContext): string {
  const { say, locale } = editor;
  const { day, ms, isUnchanged } = story;
  const facts = [
    formatStoryCounts(editor, story),
    ...(day ? [say('storiesDay', { day: editor.formatDate(day) ?? day })] : []),
    say(isUnchanged ? 'storiesUnchanged' : 'storiesChanged', { time: formatTime(locale, ms) }),
  ];
  return facts.join(' · ');
}

/** Renders the ways to get at a story that another tab has open. */
export function renderCall(story: StorySummary, editor: EditorContext, commands: EditorCommands): TemplateResult {
  const { say } = editor;
  const name = nameStory(story, editor);
  return html`<button
      type="button"
      class="button"
      aria-label=${say('storiesCallNamed', { name })}
      @click=${() => void commands.callStory(story.id)}
    >
      ${say('storiesCall')}
    </button>
    <button
      type="button"
      class="button"
      aria-label=${say('storiesCopyNamed', { name })}
      @click=${() => void commands.copyStory(story.id)}
    >
      ${say('storiesCopy')}
    </button>`;
}

/** Renders a question before something is deleted. The button that does it has the id. */
export function renderQuestion(
  { say }: EditorContext,
  { id, words }: Readonly<Record<'id' | 'words', string>>,
  yes: { readonly words: string; readonly run: () => void },
  onKeep: () => void,
): TemplateResult {
  return html`<div class="leaving" role="group" aria-labelledby=${`${id}-words`}>
    <p id=${`${id}-words`} dir="auto">${words}</p>
    <p class="buttons">
      <button type="button" class="button" id=${id} aria-describedby=${`${id}-words`} @click=${yes.run}>
        ${yes.words}
      </button>
      <button type="button" class="button" @click=${onKeep}>${say('storiesDeleteNo')}</button>
    </p>
  </div>`;
}

/** Returns how much is in a story, in words, and whether it was undone. Without events and statements it is what else there is. */
export function formatStoryCounts({ say }: Pick<EditorContext, 'say'>, story: StorySummary): string {
  const { events, statements, isUndone } = story;
  const facts = [
    ...(events > 0 ? [say('eventCount', { count: events })] : []),
    ...(statements > 0 ? [say('statementCount', { count: statements })] : []),
  ];
  const rest = facts.length > 0 ? undefined : formatRest(say, story);
  const all = [...facts, rest, isUndone ? say('storiesUndone') : undefined].filter((fact) => fact !== undefined);
  return all.length > 0 ? formatList(all, say) : say('storiesEmpty');
}

/** Returns what is in a story that has no events and statements. The first words of one without a title are its name already. */
function formatRest(say: EditorContext['say'], { hasArticle, text, words, cast }: StorySummary): string | undefined {
  if (hasArticle) return say('storiesArticle');
  if (text !== undefined) return say('storiesBegins', { words: shorten(text) });
  if (words !== undefined) return say('storiesWords');
  return cast === undefined ? undefined : say('storiesCast', { count: cast });
}
