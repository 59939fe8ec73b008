import type { LocaleController } from '../../controllers/locale-controller.js';
import type { HeldEntry } from '../story/story-entries.js';
import type { SignOffState } from '../sign-off/sign-off.js';
import type { Problem } from '../../model/problems/problem.js';
import type { DeferredFocusController } from './deferred-focus-controller.js';
import type { EditingController } from './editing-controller.js';
import type { EditorContext } from './editor-context.js';
import type { EditorDispatch } from './editor-data.js';
import { isLasting, type EditorState } from './editor-state.js';
import type { DatesController } from './fields/dates-controller.js';
import type { FieldWriter } from './fields/field-writer.js';
import type { FollowingDates } from './fields/follow-date.js';
import type { LazyModules } from '../../elements/base/lazy-modules.js';
import type { DocumentSession } from './saving/document-session.js';
import type { UnfinishedFields } from './unfinished-fields.js';

/** Properties of the element that templates are given. */
interface Host {
  readonly editorName: string | null;
  readonly problems: readonly Problem[];
  readonly signOffState: SignOffState | undefined;
  readonly loadPdfjs: EditorContext['loadPdfjs'];
  requestUpdate(): void;
}

/** Controllers of the element, and its values at an update. */
export interface EditorParts {
  readonly host: Host;
  readonly editing: EditingController;
  readonly language: Pick<LocaleController, 'say' | 'locale'>;
  readonly dates: DatesController;
  readonly writer: FieldWriter;
  readonly modules: LazyModules;
  readonly focus: DeferredFocusController;
  readonly session: DocumentSession;
  readonly unfinished: UnfinishedFields;
  readonly dispatch: EditorDispatch;
  /** Returns the present state when a function of a template is called. */
  readonly state: () => EditorState;
  /** Item whose form is open, as it was when that was opened. */
  readonly held: HeldEntry | undefined;
  readonly texts: EditorContext['texts'];
}

/** Creates the data and functions for all templates of the editor. */
export function createEditorContext(parts: EditorParts): EditorContext {
  const { host, editing, language, dates, writer, modules, focus, session, unfinished, state, held, texts } = parts;
  const { document, history, formatProblem, formatProblemCounts, keptAdvice, signOff } = editing;
  const { problems, signOffState, editorName, loadPdfjs } = host;
  const { say, locale } = language;
  const { opened, newItem, begunComments } = state();
  const story = session.storageKey;
  const { open, kept } = keptAdvice?.splitAdvice(story, document, problems) ?? { open: problems, kept: [] };
  const set = (change: Partial<EditorState>) => parts.dispatch({ type: 'set', change });
  // The result of an act is shown until the next act.
  const forgetStatus = () => state().status !== '' && !isLasting(state()) && set({ status: '' });
  const follow = async (done: Promise<FollowingDates | undefined>) => {
    const following = await done;
    if (following) session.apply(following.edit, following.format(say));
  };
  return {
    say,
    locale,
    document,
    history,
    formatProblem,
    formatProblemCounts,
    problems: unfinished.withoutUnfinished(open),
    keptAdvice: kept,
    keepAdvice: (problem, isKept) => {
      keptAdvice?.keepAdvice(story, document, problem, isKept);
      host.requestUpdate();
    },
    signOff,
    signOffState,
    editorName: editorName ?? editing.signing?.keptName() ?? '',
    isNamed: editorName !== null,
    begunComments,
    beginComment: (key, text) => parts.dispatch({ type: 'begin-comment', key, text }),
    sign: (signed) => editing.sign(signed),
    texts,
    loadPdfjs,
    paste: (source, pasted) => editing.paste(source, pasted),
    keepArticle: (format) => editing.keepArticle(format(state().article)),
    readDate: dates.read,
    opened,
    held,
    firstRow: (list) => state().firstRows[list] ?? 0,
    newItem,
    formatDate: (edtf) => dates.format(edtf, editing.explainer),
    type: (pointer, value) => {
      forgetStatus();
      unfinished.type(pointer);
      writer.type(pointer, value);
    },
    set: (pointer, value) => {
      forgetStatus();
      void follow(writer.put(pointer, value));
    },
    leave: (pointer) => void unfinished.tidy(pointer, follow(writer.leave(pointer))).then(() => host.requestUpdate()),
    begin: (pointer) => unfinished.begin(pointer),
    apply: (edit, status, takeBack) => session.apply(edit, status, takeBack),
    renderLazy: (load, render) => modules.render(load, render, say),
    open: (pointer) => {
      if (pointer !== undefined) forgetStatus();
      set({ opened: pointer });
    },
    askForNew: (item) => set({ newItem: item }),
    showRows: (list, from) => set({ firstRows: { ...state().firstRows, [list]: Math.max(0, from) } }),
    focus: (id, options) => focus.focus(id, options),
  };
}
