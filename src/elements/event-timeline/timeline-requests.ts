import type { HashTarget } from '../../controllers/hash-controller.js';
import type { EventFilter } from '../../layout/filter/event-filter.js';
import type { Viewport } from '../../layout/scale/viewport.js';
import type { EventCluster } from '../../layout/timeline/timeline-layout.js';
import type { ZoomCommand } from './timeline-keys.js';
import type { TimelineAction } from './timeline-state.js';

/** A time that a script passes: milliseconds from 1970 UTC, a `Date`, or a text in the format of the document's dates. */
export type ShownTime = number | Date | string;

/** A request by a press, a key, a gesture or a script. Its meaning depends on what is drawn. */
export type TimelineRequest =
  /** A press on an event chooses it, or puts it away. */
  | { readonly type: 'press-event'; readonly id: string }
  | { readonly type: 'choose'; readonly id: string; readonly cause: 'step' | 'lead' }
  /** Puts away the chosen event, else the open cluster. */
  | { readonly type: 'dismiss' }
  | { readonly type: 'press-cluster'; readonly cluster: EventCluster }
  | { readonly type: 'list-more' }
  /** Undefined shows all events again. */
  | { readonly type: 'change-filter'; readonly filter: EventFilter | undefined }
  | { readonly type: 'change-view'; readonly view: 'chart' | 'list' }
  /** `id` is the focused event, if a key was pressed on one. */
  | { readonly type: 'zoom-command'; readonly command: ZoomCommand; readonly id?: string | undefined }
  | { readonly type: 'zoom-about'; readonly u: number }
  /** A drag goes on, or (`isDone`) has ended. */
  | { readonly type: 'drag'; readonly viewport: Viewport; readonly isDone: boolean }
  | { readonly type: 'show-times'; readonly times: readonly ShownTime[] }
  /** Moves the viewport so that it holds an event, with its label. */
  | { readonly type: 'reveal'; readonly id: string | null }
  | { readonly type: 'follow-link'; readonly target: HashTarget | null; readonly scrolls: boolean };

/** Handles a request or an action. Returns false if it changes nothing, or was refused. */
export type Dispatch = (request: TimelineRequest | TimelineAction) => boolean;
