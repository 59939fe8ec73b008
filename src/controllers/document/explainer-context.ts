import { createContext } from '@lit/context';
import type { Reading } from '../../model/explainer.js';
import type { HashTarget } from '../hash-controller.js';

/** A request to select an item. `cause` says how the reader asked: `click`, `key`, `link`, `step`… */
export interface SelectionRequest {
  readonly kind: 'event' | 'statement';
  readonly id: string | null;
  readonly cause: string;
}

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
  /** Resolves when a timeline inside can draw its chart; undefined where it has no room for one. */
  readonly chartLoaded?: Promise<unknown> | undefined;
  /**
   * Returns the address of an item, where the explainer has deep links. Elements inside then have none of their own.
   */
  readonly hrefOf?: ((target: HashTarget) => string | undefined) | undefined;
  /** Asks for a selection by a reader. Returns false where the page has refused it. */
  readonly requestSelect: (request: SelectionRequest) => boolean;
  /** Applies a selection by a script, without events. */
  readonly applySelect: (request: SelectionRequest) => void;
}

export const explainerContext = createContext<SharedExplainer>(Symbol.for('said-and-done/explainer@1'));
