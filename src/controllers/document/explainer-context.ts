import { createContext } from '@lit/context';
import type { Reading } from '../../model/explainer.js';
import type { HashTarget } from '../hash-controller.js';

/** How a reader selects: a press, a key, a step from entry to entry, the line on the latest event, a link, or putting away. */
export type SelectionCause = 'click' | 'key' | 'step' | 'lead' | 'link' | 'close';

interface Selection<Cause> {
  readonly kind: 'event' | 'statement';
  readonly id: string | null;
  readonly cause: Cause;
}

/** A reader's request to select an item. */
export type SelectionRequest = Selection<SelectionCause>;
/** A selection by a reader or a script. */
export type AppliedSelection = Selection<SelectionCause | 'script'>;

/**
 * The state that an explainer shares with the elements inside it. It is a contract between copies of this package that
 * may differ in version, so it holds plain values and functions only.
 */
export interface SharedExplainer {
  readonly version: 1;
  /** The document; null while it loads, or where there is none. */
  readonly reading: Reading | null;
  /** True while problems are being put into words. Until then they are not complete. */
  readonly isExplaining?: boolean;
  readonly status: 'loading' | 'failed' | 'empty' | 'ready';
  /** Shortest stretch that folds, as a share of the whole; undefined where each element uses its own. */
  readonly fold: number | undefined;
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly selectedEvent: string | null;
  readonly selectedStatement: string | null;
  /** Cause of the latest selection. With `link`, the element that shows the item scrolls to it and focuses it. */
  readonly cause: string;
  /** True if a `<who-said-what>` inside shows all statements, so that other elements link to it. */
  readonly holdsStatements: boolean;
  /** True if the explainer composes itself: its head has the lead quotation, and its timeline has words beside rows. */
  readonly isComposed?: boolean;
  /** Resolves when a timeline inside can draw its chart; undefined where it has no room for one. */
  readonly chartLoaded?: Promise<unknown> | undefined;
  /**
   * Returns the address of an item, where the explainer has deep links. Elements inside then have none of their own.
   */
  readonly hrefOf?: ((target: HashTarget) => string | undefined) | undefined;
  /** Asks for a selection by a reader. Returns false where the page has refused it. */
  readonly requestSelect: (request: SelectionRequest) => boolean;
  /** Applies a selection by a script, without events. */
  readonly applySelect: (request: AppliedSelection) => void;
}

export const explainerContext = createContext<SharedExplainer>(Symbol.for('said-and-done/explainer@1'));
