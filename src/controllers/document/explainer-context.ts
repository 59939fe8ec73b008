import { createContext } from '@lit/context';
import type { Reading } from '../../model/explainer.js';
import type { HashTarget } from '../hash-controller.js';

/** What an act of a reader asks for. `cause` tells how: `click`, `key`, `link`, `step`… */
export interface SelectionRequest {
  readonly kind: 'event' | 'statement';
  readonly id: string | null;
  readonly cause: string;
}

/**
 * What an explainer shares with the elements inside it. A contract between copies of this package that may
 * differ in version: plain values and functions, and `version` says which.
 */
export interface SharedExplainer {
  readonly version: 1;
  /** Null while it loads, or where it has nothing. */
  readonly reading: Reading | null;
  /** True while what was found in it is being put into words: until then its problems are not complete. */
  readonly isExplaining?: boolean;
  readonly status: 'loading' | 'failed' | 'empty' | 'ready';
  /** Shortest stretch that folds, as a share of the whole; undefined: each element's own. */
  readonly fold: number | undefined;
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly selectedEvent: string | null;
  readonly selectedStatement: string | null;
  /** How the latest selection came about; `link` asks whoever holds the chosen thing to show and focus it. */
  readonly cause: string;
  /** A `<who-said-what>` inside holds the statements, so that others link to them there. */
  readonly holdsStatements: boolean;
  /** The address of an event or statement, where the explainer takes links to them: then elements inside leave that to it. */
  readonly hrefOf?: ((target: HashTarget) => string | undefined) | undefined;
  /** Asks for a selection on a reader's behalf; false where the page refused it. */
  readonly requestSelect: (request: SelectionRequest) => boolean;
  /** Applies a selection on a script's behalf, silently. */
  readonly applySelect: (request: SelectionRequest) => void;
}

export const explainerContext = createContext<SharedExplainer>(Symbol.for('said-and-done/explainer@1'));
