import { isBlank } from '../document/is-blank.js';
import { findClickedEntry } from '../story/clicked-entry.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { EditorCommands, EditorData, EditorDispatch } from './editor-data.js';
import { formatItemName, type EditorContext } from './editor-context.js';
import { tabOf, type EditorState, type EditorPart } from './editor-state.js';
import { renderAutosaveState, renderEditorToolbar, renderStatusLine, showPreview } from './editor-toolbar.js';
import type { FormListName } from './form-fields.js';
import { nameStory } from './name-story.js';
import { previewLoader } from './preview-loader.js';
import { renderPartHead, renderTabs } from './panels/tabs.js';
import '../../i18n/en/editor.js';

const importArticle = () => import('./panels/article/article-panel.js');
const importBeginning = () => import('./panels/article/beginning.js');
const importCast = () => import('./panels/cast.js');
const importCheck = () => import('./panels/check/check.js');
/** Loads the dialogs. */
export const importDialogs = () => import('./panels/dialogs/dialogs.js');
const importPreview = () => previewLoader.load();
const importRestoring = () => import('./panels/article/restore-article.js');
const importPreviewEntry = () => import('./panels/preview-entry.js');
const importQuote = () => import('./panels/quote.js');
const importStory = () => import('./panels/story.js');
const importSheet = () => import('./panels/sheet.js');
const importUnproven = () => import('./panels/check/unproven.js');

/** Renders the editor below its root. */
export function renderEditor(
  data: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { state, autosave } = data;
  const { say, locale } = editor;
  const { elsewhere, latest } = state;
  const [work] = state.unsavedWork;
  const isBeginning = state.isBeginning && isBlank(editor.document);
  // Nothing is told of a story before it is known which one this is.
  const isLooking = isBeginning && state.isLooking;
  return html`<header>
      <p class="story-title" dir="auto">${isLooking ? html`&nbsp;` : nameStory(data.named, editor)}</p>
      ${
        isLooking && autosave.state === 'unchanged'
          ? nothing
          : renderAutosaveState({ say, locale, autosave, hasChanged: data.canUndo, isFileOlder: data.isFileOlder })
      }
      ${
        isBeginning || !state.isPreviewing
          ? nothing
          : html`<button
              type="button"
              class="text-button ${isWide(state) ? '' : 'narrow'}"
              @click=${({ currentTarget }: Event) => showPreview((currentTarget as Element).getRootNode() as ShadowRoot, editor.focus)}
            >
              ${say('deskToPreview')}
            </button>`
      }
    </header>
    <div class="top">${renderEditorToolbar(data, editor, dispatch, commands)} ${renderStatusLine(state, editor)}</div>
    ${work ? editor.renderLazy(importDialogs, ({ renderUnsavedWork }) => renderUnsavedWork(work, editor, state, dispatch, commands)) : nothing}
    ${latest ? editor.renderLazy(importDialogs, ({ renderLatest }) => renderLatest(latest, editor, dispatch, commands)) : nothing}
    ${elsewhere.length > 0 ? editor.renderLazy(importDialogs, ({ renderElsewhere }) => renderElsewhere(editor, state, dispatch, commands)) : nothing}
    ${
      state.article.kept
        ? editor.renderLazy(importRestoring, ({ restoreArticle }) => restoreArticle(editor, state, dispatch))
        : nothing
    }
    ${
      isBeginning
        ? editor.renderLazy(importBeginning, ({ renderBeginning }) =>
            isLooking ? nothing : renderBeginning(editor, state, dispatch, commands),
          )
        : renderBody(data, editor, dispatch, commands)
    }
    ${
      state.dialog
        ? editor.renderLazy(importDialogs, ({ renderDialog }) => renderDialog(data, editor, dispatch, commands))
        : nothing
    }`;
}

/** Returns true for a sheet and an article. They need the whole width, so the preview is below. */
function isWide({ isSheet, part }: EditorState): boolean {
  return part === 'article' || (isSheet && (part === 'story' || part === 'cast'));
}

function renderBody(
  data: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { state } = data;
  const show = (part: EditorPart): void => dispatch({ type: 'show-part', part });
  const turnTo = makeShowPart(editor, dispatch);
  return html`<div class="body ${state.isPreviewing && !isWide(state) ? 'beside' : ''}">
    <div class="work" @keyup=${keepInView}>
      ${renderTabs(editor, state.part, show)}
      <section class="editor" part="editor" id="panel" role="tabpanel" aria-labelledby=${`tab-${tabOf(state.part)}`}>
        ${renderPartHead(editor, state, (isSheet) => dispatch({ type: 'set', change: { isSheet } }), turnTo)}
        ${renderPart(state, editor, dispatch, commands)}
      </section>
    </div>
    ${state.isPreviewing ? renderPreview(data, editor, dispatch, commands) : nothing}
  </div>`;
}

/** Returns a function that shows a part and focuses its title, since the button that was pressed is not in the part. */
function makeShowPart({ focus }: EditorContext, dispatch: EditorDispatch): (part: EditorPart) => void {
  return (part) => {
    dispatch({ type: 'show-part', part });
    focus('part-title');
  };
}

function renderPart(
  state: EditorState,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): unknown {
  const { quoting, article } = state;
  const goTo = (pointer: string): void => commands.goTo(pointer);
  const renderSheetOf = (list: FormListName): unknown =>
    editor.renderLazy(importSheet, ({ renderSheet }) =>
      renderSheet(editor, list, goTo, (request) => commands.previewPaste(request)),
    );
  const sheet = state.isSheet ? renderSheetOf : undefined;
  const setFilter = (filter: string): void => dispatch({ type: 'set', change: { filter, firstRows: {} } });
  switch (state.part) {
    case 'story':
      return editor.renderLazy(importStory, ({ renderStory }) =>
        renderStory(editor, article, state.filter, sheet, setFilter, makeShowPart(editor, dispatch)),
      );
    case 'cast':
      return editor.renderLazy(importCast, ({ renderCastTab }) => renderCastTab(editor, sheet, goTo));
    case 'check':
      return editor.renderLazy(importCheck, ({ renderCheck }) => renderCheck(editor, state, dispatch, goTo));
    case 'article':
      return editor.renderLazy(importArticle, ({ renderArticlePanel }) =>
        renderArticlePanel({ editor, article, dispatch, onUndo: () => commands.undo() }),
      );
    case 'quote':
      return editor.renderLazy(importQuote, ({ renderQuotePanel }) =>
        renderQuotePanel({
          editor,
          quoting,
          onChange: (change) => dispatch({ type: 'quote', change }),
          onPaste: (source, text, pages) => commands.pasteText(source, text, pages),
          onMade: goTo,
        }),
      );
  }
}

/** Renders the story as readers will see it. An entry that is clicked there gets a button that leads to its form. */
function renderPreview(
  { previewed, state }: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say, document } = editor;
  const handleTurn = (event: Event) => {
    const clicked = event.composedPath().flatMap((each) => {
      const id = each instanceof HTMLElement ? each.dataset['id'] : undefined;
      return id === undefined ? [] : `${(each as Element).part.contains('statement') ? 'statements' : 'events'}/${id}`;
    });
    if (clicked.length > 0) dispatch({ type: 'set', change: { clicked } });
  };
  const shown = findClickedEntry(document, state.clicked);
  return html`<section
    class="preview"
    id="preview"
    tabindex="-1"
    part="preview"
    aria-label=${say('deskPreview')}
    @click=${handleTurn}
    @keyup=${handleTurn}
  >
    <p class="muted small"><b>${say('deskPreview')}:</b> ${say('deskPreviewLead')}</p>
    <p class="edit-shown">
      ${
        shown === undefined
          ? nothing
          : html`<button type="button" class="button primary" @click=${() => commands.goTo(shown)}>
              ${say('deskEditShown', { name: formatItemName(editor, shown) })}
            </button>`
      }
    </p>
    ${editor.renderLazy(importUnproven, ({ renderUnproven }) =>
      renderUnproven(editor, (pointer) => commands.goTo(pointer)),
    )}
    ${editor.renderLazy(importPreviewEntry, ({ showOpenedEntry }) => showOpenedEntry(state.opened, document))}
    ${editor.renderLazy(importPreview, () => nothing)}
    ${previewed ? html`<news-explainer heading-level="2" .data=${previewed}></news-explainer>` : nothing}
  </section>`;
}

/**
 * Scrolls a field that Tab has focused out from under the sticky toolbar. Browsers do so only for the cursor of a text
 * area. After other changes of focus nothing scrolls, so that the target under the pointer stays in place.
 */
function keepInView({ key, target }: KeyboardEvent): void {
  if (key === 'Tab') (target as HTMLElement).scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
