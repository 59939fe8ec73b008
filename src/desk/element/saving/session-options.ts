import type { Json } from '../../document/json.js';
import type { LocaleController } from '../../../controllers/locale-controller.js';
import type { Problem } from '../../../model/problems/problem.js';
import type { DeferredFocusController } from '../deferred-focus-controller.js';
import type { EditingController } from '../editing-controller.js';
import type { EditorContext } from '../editor-context.js';
import type { EditorDispatch } from '../editor-data.js';
import type { EditorState } from '../editor-state.js';
import type { DatesController } from '../fields/dates-controller.js';
import type { AutosaveController } from './autosave-controller.js';
import type { PageHost } from './page-session.js';
import type { SessionReports } from './session-reports.js';
import type { OpenedAttachments } from './story-attachments.js';

type Host = PageHost & {
  readonly storageKey: string | null;
  readonly problems: readonly Problem[];
};

export interface SessionOptions {
  readonly host: Host;
  readonly editing: EditingController;
  readonly autosave: AutosaveController;
  readonly dates: DatesController;
  readonly language: Pick<LocaleController, 'say' | 'locale'>;
  readonly focus: DeferredFocusController;
  readonly dispatch: EditorDispatch;
  readonly context: () => EditorContext;
  readonly state: () => EditorState;
}

export interface FileSessionOptions {
  readonly editing: EditingController;
  readonly dispatch: EditorDispatch;
  readonly reports: SessionReports;
  readonly language: Pick<LocaleController, 'say'>;
  /** Loads the command that shows the story of a file. It returns what goes back to the story before. */
  readonly stories: () => Promise<{
    showFile(document: Json, beside: OpenedAttachments): (() => Promise<void>) | undefined;
  }>;
  /** Called when a file takes the place of a document that may still be loading. */
  readonly onOpen: () => void;
  readonly context: () => EditorContext;
  /** Returns the name under which the browser keeps the story. */
  readonly story: () => string;
}
